package org.cmsfamily.reporting.report;

import org.cmsfamily.platform.act.ActName;

/** The acts on reports. */
enum ReportAct implements ActName {
  RUN("run-reports"),
  CLEAR("clear-report"),
  OBJECT("object-to-report"),
  AGREE("agree-to-report"),
  PAPER("put-report-under-symbol"),
  RENDER("render-report"),
  ATTACH_DOCUMENT("attach-report-document"),
  SUBMIT("submit-report"),
  NOTE("note-report"),
  RECORD_ERRATUM("record-report-erratum");

  private final String text;

  ReportAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

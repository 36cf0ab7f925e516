package org.cmsfamily.reporting.report;

import org.cmsfamily.platform.act.ActName;

/** The acts on reports. */
enum ReportAct implements ActName {
  RUN("run-reports"),
  CLEAR("clear-report"),
  OBJECT("object-to-report"),
  SUBMIT("submit-report"),
  NOTE("note-report");

  private final String text;

  ReportAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

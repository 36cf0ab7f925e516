package org.cmsfamily.catalog.analysis;

import org.cmsfamily.platform.act.ActName;

/** What can be done with an analysis. */
enum AnalysisAct implements ActName {
  RECORD("record-analysis"),
  ATTACH_DOCUMENT("attach-analysis-document");

  private final String text;

  AnalysisAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

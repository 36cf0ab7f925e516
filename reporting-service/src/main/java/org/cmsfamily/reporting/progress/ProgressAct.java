package org.cmsfamily.reporting.progress;

import org.cmsfamily.platform.act.ActName;

/** The acts on progress. */
enum ProgressAct implements ActName {
  RECORD("record-progress"),
  WITHDRAW("withdraw-progress");

  private final String text;

  ProgressAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

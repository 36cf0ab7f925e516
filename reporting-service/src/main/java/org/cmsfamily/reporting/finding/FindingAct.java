package org.cmsfamily.reporting.finding;

import org.cmsfamily.platform.act.ActName;

/** The acts on findings. */
enum FindingAct implements ActName {
  EXPLAIN("explain-finding");

  private final String text;

  FindingAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

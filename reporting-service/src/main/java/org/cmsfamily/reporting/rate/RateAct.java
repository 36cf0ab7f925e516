package org.cmsfamily.reporting.rate;

import org.cmsfamily.platform.act.ActName;

/** The acts on rates. */
enum RateAct implements ActName {
  IMPORT("import-rates");

  private final String text;

  RateAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

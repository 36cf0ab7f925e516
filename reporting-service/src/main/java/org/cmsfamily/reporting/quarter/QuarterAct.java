package org.cmsfamily.reporting.quarter;

import org.cmsfamily.platform.act.ActName;

/** The acts on a service's quarter. */
enum QuarterAct implements ActName {
  CLOSE("close-quarter"),
  RESTATE("restate-quarter");

  private final String text;

  QuarterAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

package org.cmsfamily.reporting.measurement;

import org.cmsfamily.platform.act.ActName;

/** The acts on measurements. */
enum MeasurementAct implements ActName {
  RECORD("record-measurement"),
  WITHDRAW("withdraw-measurement");

  private final String text;

  MeasurementAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

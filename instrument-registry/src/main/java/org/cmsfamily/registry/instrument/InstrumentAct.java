package org.cmsfamily.registry.instrument;

import org.cmsfamily.platform.act.ActName;

/** What is done with an instrument, as the audit trail names it. */
enum InstrumentAct implements ActName {
  FOUND("found-instrument"),
  CHANGE("change-instrument");

  private final String text;

  InstrumentAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

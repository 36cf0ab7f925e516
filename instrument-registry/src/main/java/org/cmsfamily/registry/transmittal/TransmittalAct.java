package org.cmsfamily.registry.transmittal;

import org.cmsfamily.platform.act.ActName;

/** What is done with a transmittal, as the audit trail names it. */
enum TransmittalAct implements ActName {
  SEND("send-transmittal"),
  RECEIVE("receive-transmittal"),
  CONSIDER("consider-transmittal");

  private final String text;

  TransmittalAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

package org.cmsfamily.reporting.payment;

import org.cmsfamily.platform.act.ActName;

/** The acts on payments. */
enum PaymentAct implements ActName {
  RECORD("record-payment"),
  CONFIRM("confirm-payment"),
  WITHDRAW("withdraw-payment");

  private final String text;

  PaymentAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

package org.cmsfamily.registry.secretariat;

import org.cmsfamily.platform.act.ActName;

/** What is done with a secretariat, as the audit trail names it. */
enum SecretariatAct implements ActName {
  ENTER("enter-secretariat"),
  ENTER_SEAT("enter-seat"),
  ENTER_SERVING_ARRANGEMENT("enter-serving-arrangement");

  private final String text;

  SecretariatAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

package org.cmsfamily.registry.person;

import org.cmsfamily.platform.act.ActName;

/** What is done with a person's record, as the audit trail names it. */
enum PersonAct implements ActName {
  ENTER("enter-person");

  private final String text;

  PersonAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

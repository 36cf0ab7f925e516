package org.cmsfamily.registry.body;

import org.cmsfamily.platform.act.ActName;

/** What is done with a body, as the audit trail names it. */
enum BodyAct implements ActName {
  ENTER("enter-body"),
  ENTER_COMPETENCE("enter-competence");

  private final String text;

  BodyAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

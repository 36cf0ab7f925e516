package org.cmsfamily.registry.family;

import org.cmsfamily.platform.act.ActName;

/** What is done with a family, as the audit trail names it. */
enum FamilyAct implements ActName {
  FOUND("found-family"),
  CHANGE("change-family"),
  MOVE_BUSINESS_DATE("move-business-date");

  private final String text;

  FamilyAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

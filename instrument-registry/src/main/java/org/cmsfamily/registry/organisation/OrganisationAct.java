package org.cmsfamily.registry.organisation;

import org.cmsfamily.platform.act.ActName;

/** What is done with an organisation, as the audit trail names it. */
enum OrganisationAct implements ActName {
  ENTER("enter-organisation");

  private final String text;

  OrganisationAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

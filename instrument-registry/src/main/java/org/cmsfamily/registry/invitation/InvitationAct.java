package org.cmsfamily.registry.invitation;

import org.cmsfamily.platform.act.ActName;

/** What is done with an invitation, as the audit trail names it. */
enum InvitationAct implements ActName {
  ANSWER("answer-invitation");

  private final String text;

  InvitationAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

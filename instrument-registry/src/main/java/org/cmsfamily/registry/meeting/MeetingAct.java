package org.cmsfamily.registry.meeting;

import org.cmsfamily.platform.act.ActName;

/** What is done with a meeting, as the audit trail names it. */
enum MeetingAct implements ActName {
  ENTER("enter-meeting");

  private final String text;

  MeetingAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

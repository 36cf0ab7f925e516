package org.cmsfamily.registry.appointment;

import org.cmsfamily.platform.act.ActName;

/** What is done with an appointment, as the audit trail names it. */
enum AppointmentAct implements ActName {
  APPOINT("appoint"),
  CONFIRM("confirm-appointment"),
  END("end-appointment"),
  PUT_IN_CHARGE("put-in-charge");

  private final String text;

  AppointmentAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

package org.cmsfamily.registry.appointment;

import org.cmsfamily.registry.RegistryAct;

/** What is done with an appointment, as the audit trail names it. */
enum AppointmentAct implements RegistryAct {
  APPOINT,
  CONFIRM_APPOINTMENT,
  END_APPOINTMENT,
  PUT_IN_CHARGE
}

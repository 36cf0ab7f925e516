package org.cmsfamily.registry.appointment;

/** Whether an appointment gives its role. */
public enum AppointmentStatus {
  AWAITING_CONFIRMATION,
  COUNTS,
  ENDED
}

package org.cmsfamily.workbench.administration;

import org.cmsfamily.workbench.registry.Appointment;
import org.cmsfamily.workbench.visitor.Capacity;

/** An appointment in a list: who holds which role for whom. */
record Office(Appointment appointment, Capacity capacity) {

  static Office of(Appointment appointment) {
    return new Office(appointment, Capacity.of(appointment.capacity()));
  }
}

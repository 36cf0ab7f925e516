package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.confirmation.SecondOffice;
import org.jspecify.annotations.Nullable;

/** A second office holder of the same instrument confirms an appointment to a binding role. */
@ApplicationScoped
class ConfirmAppointment {

  private final Appointments appointments;
  private final SecondOffice secondOffice;

  ConfirmAppointment(Appointments appointments, SecondOffice secondOffice) {
    this.appointments = appointments;
    this.secondOffice = secondOffice;
  }

  /**
   * @throws Problem 403 if the actor holds no office of the instrument, entered the appointment, or
   *     is the one appointed; 409 if it waits for no confirmation
   */
  Done<Appointment> confirm(String id, @Nullable String actingAs) {
    var appointment = appointments.lock(id);
    var confirmation =
        secondOffice.confirm(appointment.instrument(), appointment.enteredBy(), actingAs);
    var confirmed = appointments.update(appointment.confirmed(confirmation));
    return Done.of(
        confirmed,
        ActDraft.of(
            AppointmentAct.CONFIRM_APPOINTMENT,
            "appointment",
            confirmed,
            confirmation.capacity(),
            Map.of()));
  }
}

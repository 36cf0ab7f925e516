package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.confirmation.SecondOffice;
import org.jspecify.annotations.Nullable;

/** A second office holder of the same instrument confirms an appointment to a binding role. */
@ApplicationScoped
class ConfirmAppointment {

  private final Appointments appointments;
  private final SecondOffice secondOffice;
  private final BusinessCalendar calendar;
  private final Actor actor;

  ConfirmAppointment(
      Appointments appointments,
      SecondOffice secondOffice,
      BusinessCalendar calendar,
      Actor actor) {
    this.appointments = appointments;
    this.secondOffice = secondOffice;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * @throws Problem 403 if the actor holds no office of the instrument, entered the appointment, is
   *     the one appointed, or acts for one of these or was acted for; 409 if it waits for no
   *     confirmation
   */
  Done<Appointment> confirm(String id, @Nullable String actingAs) {
    var appointment = appointments.lock(id);
    var confirmation =
        secondOffice.confirm(
            appointment, appointment.instrument(), appointment::enteredBy, actingAs);
    mustBeAnotherHuman(appointment, confirmation);
    var confirmed = appointments.update(appointment.confirmed(confirmation));
    endVacancy(confirmed, confirmation.at());
    return Done.of(
        confirmed,
        ActDraft.of(
            AppointmentAct.CONFIRM_APPOINTMENT,
            "appointment",
            confirmed,
            confirmation.capacity(),
            Map.of()));
  }

  /** Who was in charge of a vacant office is so until there is somebody in it again. */
  private void endVacancy(Appointment confirmed, Instant at) {
    if (confirmed.officerInChargeFor() != null) {
      return;
    }
    var today = calendar.today(confirmed.family());
    var ending = new Ending(confirmed.from().isAfter(today) ? confirmed.from() : today, at);
    appointments.deputiesInVacancy(confirmed).stream()
        .filter(deputy -> deputy.runsBeyond(ending.on()))
        .forEach(deputy -> appointments.update(deputy.endedWith(ending)));
  }

  private void mustBeAnotherHuman(Appointment appointment, Confirmation by) {
    if (actor.principalIn(by.capacity()).filter(appointment.person()::equals).isPresent()) {
      throw Problem.of(RegistryProblems.OWN_APPOINTMENT, Text.of("not-by-own-deputy"));
    }
    var enteredAs = appointment.enteredAs();
    if (enteredAs != null
        && enteredAs.inCharge()
        && appointments.wasInChargeFor(appointment.enteredBy(), by.person())) {
      throw Problem.of(
          RegistryProblems.NOT_A_SECOND_OFFICE_HOLDER, Text.of("entered-in-your-name"));
    }
  }
}

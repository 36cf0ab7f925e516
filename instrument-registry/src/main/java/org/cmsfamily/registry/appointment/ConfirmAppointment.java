package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.jspecify.annotations.Nullable;

/** A second office holder of the same instrument confirms an appointment to a binding role. */
@ApplicationScoped
class ConfirmAppointment {

  private static final Set<String> OFFICES =
      Set.of(Roles.EXECUTIVE_SECRETARY, Roles.HEAD, Roles.CHAIR, Roles.REGISTRAR);

  private final Appointments appointments;
  private final Holders holders;
  private final Actor actor;
  private final Clock clock;

  ConfirmAppointment(Appointments appointments, Holders holders, Actor actor, Clock clock) {
    this.appointments = appointments;
    this.holders = holders;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 403 if the actor holds no office of the instrument, entered the appointment, or
   *     is the one appointed; 409 if it waits for no confirmation
   */
  Done<Appointment> confirm(String id, @Nullable String actingAs) {
    var appointment = appointments.lock(id);
    var capacity = secondOffice(appointment, actingAs);
    var confirmation = new Confirmation(actor.personId().orElseThrow(), capacity, clock.instant());
    var confirmed = appointments.update(appointment.confirmed(confirmation));
    return Done.of(
        confirmed,
        ActDraft.of(
            AppointmentAct.CONFIRM_APPOINTMENT, "appointment", confirmed, capacity, Map.of()));
  }

  private Capacity secondOffice(Appointment appointment, @Nullable String actingAs) {
    var instrument = appointment.instrument();
    var offices = instrument == null ? Set.<String>of() : officesOf(instrument);
    if (offices.isEmpty()) {
      throw Problem.of(
          RegistryProblems.NOT_A_SECOND_OFFICE_HOLDER,
          "An executive secretary or head, chair or registrar of %s confirms"
              .formatted(instrument));
    }
    return actor.capacityFor(OFFICES, offices::contains, actingAs);
  }

  private Set<String> officesOf(String instrument) {
    var held =
        actor.capacities().stream()
            .filter(capacity -> OFFICES.contains(capacity.role()))
            .map(Capacity::holder)
            .toList();
    return holders.among(held).stream()
        .filter(holder -> holder.isOf(instrument))
        .map(Holder::code)
        .collect(Collectors.toSet());
  }
}

package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
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
  private final Acts acts;
  private final Clock clock;

  ConfirmAppointment(
      Appointments appointments, Holders holders, Actor actor, Acts acts, Clock clock) {
    this.appointments = appointments;
    this.holders = holders;
    this.actor = actor;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * @throws Problem 403 if the actor holds no office of the instrument, entered the appointment, or
   *     is the one appointed; 409 if it waits for no confirmation
   */
  Appointment confirm(String id, @Nullable String actingAs) {
    var appointment = appointments.lock(id);
    var capacity = secondOffice(appointment, actingAs);
    var confirmed =
        appointments.change(
            appointment.confirmed(
                new Confirmation(actor.personId().orElseThrow(), capacity, clock.instant())));
    acts.record(
        ActDraft.of("confirm-appointment", "appointment", confirmed, capacity, java.util.Map.of()));
    return confirmed;
  }

  private Capacity secondOffice(Appointment appointment, @Nullable String actingAs) {
    var instrument = appointment.instrument();
    var offices =
        instrument == null
            ? Set.<String>of()
            : holders
                .among(
                    actor.capacities().stream()
                        .filter(c -> OFFICES.contains(c.role()))
                        .map(Capacity::holder)
                        .toList())
                .stream()
                .filter(h -> h.isOf(instrument))
                .map(Holder::code)
                .collect(Collectors.toSet());
    if (offices.isEmpty()) {
      throw Problem.of(
          RegistryProblems.NOT_A_SECOND_OFFICE_HOLDER,
          "An executive secretary or head, chair or registrar of %s confirms"
              .formatted(instrument));
    }
    return actor.capacityFor(OFFICES, offices::contains, actingAs);
  }
}

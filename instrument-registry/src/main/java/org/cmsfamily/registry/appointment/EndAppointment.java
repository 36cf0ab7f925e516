package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.HolderKind;
import org.jspecify.annotations.Nullable;

/** An appointment ends by an act of whoever may make such appointments now. */
@ApplicationScoped
class EndAppointment {

  private final Appointments appointments;
  private final Actor actor;
  private final Clock clock;

  EndAppointment(Appointments appointments, Actor actor, Clock clock) {
    this.appointments = appointments;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if the holder is another's, 403 if it is the actor's own appointment as
   *     registrar, 409 if it ends by then anyway
   */
  Done<Appointment> end(String id, EndRequest request) {
    var appointment = appointments.lock(id);
    var capacity = capacity(appointment, request.actingAs());
    if (actor.personId().filter(appointment.person()::equals).isPresent()) {
      throw Problem.of(RegistryProblems.OWN_APPOINTMENT, Text.of("ended-by-another"));
    }
    var ending = new Ending(request.on(), clock.instant());
    var ended = appointments.update(appointment.ended(ending));
    appointments.delegationsOf(id).stream()
        .filter(delegation -> delegation.runsBeyond(request.on()))
        .forEach(delegation -> appointments.update(delegation.endedWith(ending)));
    var bound = Map.<String, Object>of("on", request.on().toString());
    return Done.of(
        ended, ActDraft.of(AppointmentAct.END_APPOINTMENT, "appointment", ended, capacity, bound));
  }

  private Capacity capacity(Appointment appointment, @Nullable String actingAs) {
    var instrument = appointment.instrument();
    if (instrument != null && actor.holds(Roles.REGISTRAR, instrument)) {
      return actor.capacityFor(Set.of(Roles.REGISTRAR), instrument::equals, actingAs);
    }
    if (actor.holds(Roles.HEAD, appointment.holder())) {
      return actor.capacityFor(Set.of(Roles.HEAD), appointment.holder()::equals, actingAs);
    }
    if (appointment.holderKind() == HolderKind.FAMILY
        && actor.holds(Roles.STEWARD, Authority.INSTALLATION)) {
      return actor.capacityFor(Set.of(Roles.STEWARD), h -> true, actingAs);
    }
    throw PlatformProblems.notFound("appointment " + appointment.id());
  }
}

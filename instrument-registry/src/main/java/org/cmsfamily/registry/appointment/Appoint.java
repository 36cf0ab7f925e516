package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.request.Demonstrations;

/** Whoever may appoint gives a person a role for one holder. */
@ApplicationScoped
class Appoint {

  private final Appointments appointments;
  private final AppointingAuthority authority;
  private final Vacancy vacancy;
  private final Holders holders;
  private final Appointable appointable;
  private final Demonstrations demonstrations;
  private final Actor actor;
  private final Clock clock;

  Appoint(
      Appointments appointments,
      AppointingAuthority authority,
      Vacancy vacancy,
      Holders holders,
      Appointable appointable,
      Demonstrations demonstrations,
      Actor actor,
      Clock clock) {
    this.appointments = appointments;
    this.authority = authority;
    this.vacancy = vacancy;
    this.holders = holders;
    this.appointable = appointable;
    this.demonstrations = demonstrations;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if the holder is another's, 403 if the actor would appoint himself or to a
   *     role not his to give, 422 if the role does not suit the holder or there is no such person
   */
  Done<Appointment> appoint(AppointmentRequest request) {
    demonstrations.check(Boolean.TRUE.equals(request.demonstration()), "/demonstration");
    var holder = holders.get(request.holder());
    var capacity = authority.over(holder, request.role(), request.actingAs());
    mustBeAnother(request.person(), capacity);
    mustBePossible(request, holder, capacity);
    var appointment = appointments.add(appointment(request, holder, capacity));
    var bound = Map.<String, Object>of("role", request.role().word(), "holder", holder.code());
    return Done.of(
        appointment,
        ActDraft.of(AppointmentAct.APPOINT, "appointment", appointment, capacity, bound));
  }

  /** Neither oneself, nor the person in whose name one acts. */
  private void mustBeAnother(String person, Capacity capacity) {
    if (actor.personId().filter(person::equals).isPresent()
        || actor.principalIn(capacity).filter(person::equals).isPresent()) {
      throw Problem.of(RegistryProblems.OWN_APPOINTMENT, "Someone else must appoint you");
    }
  }

  private void mustBePossible(AppointmentRequest request, Holder holder, Capacity capacity) {
    var violations = new Violations();
    if (!request.role().suits(holder.kind())) {
      violations.add(
          "role-suits-holder",
          "/role",
          "%s is no role for a %s".formatted(request.role().word(), Words.of(holder.kind())));
    }
    appointable.check(request.person(), request.role(), violations);
    boolean helps =
        capacity.role().equals(Roles.STEWARD)
            && request.role() == AppointedRole.REGISTRAR
            && !authority.isFirstRegistrar(holder);
    if (helps) {
      vacancy.mustBeShort(holder, request, violations);
    }
    violations.refuse(RegistryProblems.RULES_BROKEN, "The appointment cannot be made");
  }

  private Appointment appointment(AppointmentRequest request, Holder holder, Capacity capacity) {
    return new Appointment(
        UUID.randomUUID().toString(),
        holder.family(),
        request.person(),
        request.role(),
        holder.code(),
        holder.kind(),
        holder.instrument(),
        request.from(),
        request.to(),
        request.act(),
        actor.personId().orElseThrow(),
        capacity,
        !capacity.role().equals(Roles.STEWARD) && request.role().binding(),
        clock.instant(),
        null,
        null,
        null,
        Boolean.TRUE.equals(request.demonstration()),
        1);
  }
}

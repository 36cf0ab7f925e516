package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.request.Demonstrations;

/**
 * Whoever may appoint gives a person a role for a holder; one act, in one capacity, may do so for
 * several. Source: domain, Appointment.
 */
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
   * @return the appointment for the first holder
   * @throws Problem 404 if a holder is another's, 403 if the actor would appoint himself or to a
   *     role not his to give, 422 if the role does not suit a holder or there is no such person
   */
  Done<Appointment> appoint(AppointmentRequest request) {
    demonstrations.check(Boolean.TRUE.equals(request.demonstration()), "/demonstration");
    var holder = holders.get(request.holder());
    var capacity = authority.over(holder, request.role(), request.actingAs());
    mustBeAnother(request.person(), capacity);
    var all = new ArrayList<>(List.of(holder));
    for (var other : request.others()) {
      all.add(holders.get(other));
      authority.over(all.getLast(), request.role(), capacity.toString());
    }
    mustBePossible(request, all, capacity);
    var made =
        all.stream().map(one -> appointments.add(appointment(request, one, capacity))).toList();
    return Done.of(made.getFirst(), act(request, made, capacity));
  }

  private static ActDraft act(
      AppointmentRequest request, List<Appointment> made, Capacity capacity) {
    var first = made.getFirst();
    var bound = new HashMap<String, Object>();
    bound.put("role", request.role().word());
    bound.put("holder", first.holder());
    if (made.size() > 1) {
      bound.put("alsoFor", request.others());
    }
    return ActDraft.of(AppointmentAct.APPOINT, "appointment", first, capacity, bound)
        .touching(made.stream().flatMap(one -> one.touches().stream()).collect(Collectors.toSet()));
  }

  /** Neither oneself, nor the person in whose name one acts. */
  private void mustBeAnother(String person, Capacity capacity) {
    if (actor.personId().filter(person::equals).isPresent()
        || actor.principalIn(capacity).filter(person::equals).isPresent()) {
      throw Problem.of(RegistryProblems.OWN_APPOINTMENT, Text.of("appointed-by-another"));
    }
  }

  private void mustBePossible(AppointmentRequest request, List<Holder> all, Capacity capacity) {
    var violations = new Violations();
    all.forEach(holder -> check(request, holder, capacity, violations));
    if (all.stream().map(Holder::family).distinct().count() > 1) {
      violations.add("one-family", "/alsoFor", Text.of("holder-of-another-family"));
    }
    appointable.check(request.person(), request.role(), violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("appointment-refused"));
  }

  private void check(
      AppointmentRequest request, Holder holder, Capacity capacity, Violations violations) {
    if (!request.role().suits(holder.kind())) {
      violations.add(
          "role-suits-holder",
          "/role",
          Text.of("role-suits-none")
              .with("role", request.role().word())
              .with("kind", Words.of(holder.kind())));
    }
    boolean helps =
        capacity.role().equals(Roles.STEWARD)
            && request.role() == AppointedRole.REGISTRAR
            && !authority.isFirstRegistrar(holder);
    if (helps) {
      vacancy.mustBeShort(holder, request, violations);
    }
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

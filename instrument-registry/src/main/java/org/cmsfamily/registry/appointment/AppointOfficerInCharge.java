package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.person.Persons;

/**
 * An office holder appoints an officer-in-charge, from today on and for some days, confirmed like
 * the office itself. There is no sub-delegation. Source: domain, Officer-in-charge.
 */
@ApplicationScoped
class AppointOfficerInCharge {

  private static final int LONGEST_DAYS = 180;

  private final Appointments appointments;
  private final Persons persons;
  private final BusinessCalendar calendar;
  private final Actor actor;
  private final Clock clock;

  AppointOfficerInCharge(
      Appointments appointments,
      Persons persons,
      BusinessCalendar calendar,
      Actor actor,
      Clock clock) {
    this.appointments = appointments;
    this.persons = persons;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if the appointment is not the actor's own, 409 if it does not count or is a
   *     delegation itself, 422 if the days lie outside it or there is no such person
   */
  Done<Appointment> delegate(String id, DelegationRequest request) {
    var own = appointments.lock(id);
    if (actor.personId().filter(own.person()::equals).isEmpty()) {
      throw PlatformProblems.notFound("appointment " + id);
    }
    var capacity =
        actor.capacityFor(Set.of(own.role().word()), own.holder()::equals, request.actingAs());
    mustBeDelegable(own);
    mustFit(request, own);
    var delegation = appointments.add(delegation(request, own, capacity));
    var bound = Map.<String, Object>of("officerInChargeFor", id);
    return Done.of(
        delegation,
        ActDraft.of(AppointmentAct.PUT_IN_CHARGE, "appointment", delegation, capacity, bound));
  }

  private void mustBeDelegable(Appointment own) {
    boolean counts =
        own.status(calendar.today(own.family()), Instant.MAX) == AppointmentStatus.COUNTS;
    if (!counts || own.officerInChargeFor() != null) {
      throw Problem.of(
          RegistryProblems.WRONG_STATE,
          "Only an appointment that counts, and is no delegation itself, is delegated");
    }
  }

  private void mustFit(DelegationRequest request, Appointment own) {
    var violations = new Violations();
    var end = own.endAsOf(Instant.MAX);
    var today = calendar.today(own.family());
    if (request.from().isBefore(today)) {
      violations.add("from-today", "/from", "is before today, " + today);
    }
    if (request.to().isAfter(request.from().plusDays(LONGEST_DAYS))) {
      violations.add(
          "at-most-180-days",
          "/to",
          String.format(Locale.ROOT, "is more than %d days after the beginning", LONGEST_DAYS));
    }
    if (request.from().isBefore(own.from())) {
      violations.add("within-the-appointment", "/from", "is before " + own.from());
    }
    if (end != null && request.to().isAfter(end)) {
      violations.add("within-the-appointment", "/to", "is after " + end);
    }
    if (request.person().equals(own.person())) {
      violations.add("another-person", "/person", "is in charge anyway");
    } else if (!persons.exist(request.person())) {
      violations.add("known-person", "/person", "There is no such person");
    }
    violations.refuse(RegistryProblems.RULES_BROKEN, "The delegation cannot be made");
  }

  private Appointment delegation(DelegationRequest request, Appointment own, Capacity capacity) {
    return new Appointment(
        UUID.randomUUID().toString(),
        own.family(),
        request.person(),
        own.role(),
        own.holder(),
        own.holderKind(),
        own.instrument(),
        request.from(),
        request.to(),
        request.act(),
        own.person(),
        capacity,
        own.role().binding(),
        clock.instant(),
        null,
        null,
        own.id(),
        own.demonstration(),
        1);
  }
}

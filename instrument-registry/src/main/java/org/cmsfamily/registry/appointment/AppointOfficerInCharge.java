package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/**
 * An office holder (executive secretary, head or chair) appoints an officer-in-charge, from today
 * on and for at most 180 days at a time, confirmed like the office itself, for this one office.
 * There is no sub-delegation. Source: domain, Officer-in-charge.
 */
@ApplicationScoped
class AppointOfficerInCharge {

  private static final int LONGEST_DAYS = 180;
  private static final Set<AppointedRole> DELEGABLE =
      EnumSet.of(AppointedRole.EXECUTIVE_SECRETARY, AppointedRole.HEAD, AppointedRole.CHAIR);

  private final Appointments appointments;
  private final Appointable appointable;
  private final BusinessCalendar calendar;
  private final Actor actor;
  private final Clock clock;

  AppointOfficerInCharge(
      Appointments appointments,
      Appointable appointable,
      BusinessCalendar calendar,
      Actor actor,
      Clock clock) {
    this.appointments = appointments;
    this.appointable = appointable;
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
    if (!DELEGABLE.contains(own.role())) {
      throw Problem.of(
          RegistryProblems.WRONG_STATE,
          "An executive secretary, head or chair is delegated, no " + own.role().word());
    }
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
    var begins = beginning(request, own);
    if (request.to().isAfter(begins.plusDays(LONGEST_DAYS))) {
      violations.add(
          "at-most-180-days",
          "/to",
          String.format(Locale.ROOT, "is more than %d days after %s", LONGEST_DAYS, begins));
    }
    if (request.from().isBefore(own.from())) {
      violations.add("within-the-appointment", "/from", "is before " + own.from());
    }
    if (end != null && request.to().isAfter(end)) {
      violations.add("within-the-appointment", "/to", "is after " + end);
    }
    if (request.person().equals(own.person())) {
      violations.add("another-person", "/person", "is in charge anyway");
    }
    appointable.check(request.person(), own.role(), violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, "The delegation cannot be made");
  }

  /**
   * The first day of the delegations to the person that run on into this one without a day between:
   * together they are one, and last no longer than one.
   */
  private LocalDate beginning(DelegationRequest request, Appointment own) {
    var begins = request.from();
    var earlier =
        appointments.delegationsOf(own.id()).stream()
            .filter(delegation -> delegation.person().equals(request.person()))
            .sorted(Comparator.comparing(Appointment::from).reversed())
            .toList();
    for (var delegation : earlier) {
      var end = Objects.requireNonNull(delegation.endAsOf(Instant.MAX));
      if (!end.isBefore(begins) && delegation.from().isBefore(begins)) {
        begins = delegation.from();
      }
    }
    return begins;
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

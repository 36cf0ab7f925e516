package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;

/** Who can be in charge of an office, in which days, and the appointment that says so. */
@ApplicationScoped
class DelegationRules {

  private static final int LONGEST_DAYS = 180;

  private final Appointable appointable;
  private final BusinessCalendar calendar;
  private final Actor actor;
  private final Clock clock;

  DelegationRules(Appointable appointable, BusinessCalendar calendar, Actor actor, Clock clock) {
    this.appointable = appointable;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * From today on, for at most 180 days, by another person who can hold the office.
   *
   * @param earlier those who were in charge of the office before
   */
  void check(
      DelegationRequest request,
      Appointment office,
      List<Appointment> earlier,
      Violations violations) {
    var today = calendar.today(office.family());
    if (request.from().isBefore(today)) {
      violations.add("from-today", "/from", Text.of("before-today").with("today", today));
    }
    var begins = beginning(request, earlier);
    if (request.to().isAfter(begins.plusDays(LONGEST_DAYS))) {
      violations.add(
          "at-most-180-days",
          "/to",
          Text.of("days-after").with("days", LONGEST_DAYS).with("begin", begins));
    }
    appointable.check(request.person(), office.role(), violations);
  }

  /** Of one's own appointment: to another person, for days in it. */
  void checkWithin(DelegationRequest request, Appointment own, Violations violations) {
    var end = own.endAsOf(Instant.MAX);
    if (request.from().isBefore(own.from())) {
      violations.add(
          "within-the-appointment", "/from", Text.of("is-before").with("date", own.from()));
    }
    if (end != null && request.to().isAfter(end)) {
      violations.add("within-the-appointment", "/to", Text.of("is-after").with("date", end));
    }
    if (request.person().equals(own.person())) {
      violations.add("another-person", "/person", Text.of("in-charge-anyway"));
    }
  }

  /**
   * The first day of the delegations to the person that run on into this one without a day between:
   * together they are one, and last no longer than one.
   */
  private static LocalDate beginning(DelegationRequest request, List<Appointment> all) {
    var begins = request.from();
    var earlier =
        all.stream()
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

  /** The delegation of an appointment's powers, which ends with it. */
  Appointment delegation(DelegationRequest request, Appointment own, Capacity capacity) {
    return appointment(
        UUID.randomUUID().toString(), request, own, own.id(), own.person(), capacity);
  }

  /**
   * The charge of a vacant office, which names itself: there is no term with which it would end.
   */
  Appointment inVacancy(DelegationRequest request, Appointment last, Capacity capacity) {
    var id = UUID.randomUUID().toString();
    return appointment(id, request, last, id, actor.personId().orElseThrow(), capacity);
  }

  private Appointment appointment(
      String id,
      DelegationRequest request,
      Appointment office,
      String inChargeFor,
      String enteredBy,
      Capacity capacity) {
    return new Appointment(
        id,
        office.family(),
        request.person(),
        office.role(),
        office.holder(),
        office.holderKind(),
        office.instrument(),
        request.from(),
        request.to(),
        request.act(),
        enteredBy,
        capacity,
        office.role().binding(),
        clock.instant(),
        null,
        null,
        inChargeFor,
        office.demonstration(),
        1);
  }
}

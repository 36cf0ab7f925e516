package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.Holders;

/**
 * An office holder (executive secretary, head or chair), or in a vacancy whoever appoints to the
 * office, appoints an officer-in-charge, from today on and for at most 180 days at a time,
 * confirmed like the office itself, for this one office. There is no sub-delegation. Source:
 * domain, Officer-in-charge.
 */
@ApplicationScoped
class AppointOfficerInCharge {

  private static final Set<AppointedRole> DELEGABLE =
      EnumSet.of(AppointedRole.EXECUTIVE_SECRETARY, AppointedRole.HEAD, AppointedRole.CHAIR);

  private final Appointments appointments;
  private final AppointingAuthority authority;
  private final Vacancy vacancy;
  private final Holders holders;
  private final DelegationRules rules;
  private final BusinessCalendar calendar;
  private final Actor actor;

  AppointOfficerInCharge(
      Appointments appointments,
      AppointingAuthority authority,
      Vacancy vacancy,
      Holders holders,
      DelegationRules rules,
      BusinessCalendar calendar,
      Actor actor) {
    this.appointments = appointments;
    this.authority = authority;
    this.vacancy = vacancy;
    this.holders = holders;
    this.rules = rules;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * @param id the appointment whose powers are delegated, or the last one to the vacant office
   * @throws Problem 404 if the appointment is not the actor's own, or the office vacant and not the
   *     actor's to give; 409 if it does not count or is a delegation itself; 422 if the days lie
   *     outside it or there is no such person
   */
  Done<Appointment> appoint(String id, DelegationRequest request) {
    var office = appointments.lock(id);
    return DELEGABLE.contains(office.role()) && vacancy.isOf(office)
        ? inVacancy(office, request)
        : delegate(office, request);
  }

  private Done<Appointment> inVacancy(Appointment last, DelegationRequest request) {
    var holder = holders.get(last.holder());
    var capacity = authority.over(holder, last.role(), request.actingAs());
    var violations = new Violations();
    if (actor.personId().filter(request.person()::equals).isPresent()
        || actor.principalIn(capacity).filter(request.person()::equals).isPresent()) {
      throw Problem.of(RegistryProblems.OWN_APPOINTMENT, Text.of("appointed-by-another"));
    }
    rules.check(request, last, appointments.deputiesInVacancy(last), violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("delegation-refused"));
    return done(rules.inVacancy(request, last, capacity), capacity, last);
  }

  private Done<Appointment> delegate(Appointment own, DelegationRequest request) {
    if (actor.personId().filter(own.person()::equals).isEmpty()) {
      throw PlatformProblems.notFound("appointment " + own.id());
    }
    var capacity =
        actor.capacityFor(Set.of(own.role().word()), own.holder()::equals, request.actingAs());
    mustBeDelegable(own);
    var violations = new Violations();
    rules.checkWithin(request, own, violations);
    rules.check(request, own, appointments.delegationsOf(own.id()), violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("delegation-refused"));
    return done(rules.delegation(request, own, capacity), capacity, own);
  }

  private Done<Appointment> done(Appointment delegation, Capacity capacity, Appointment office) {
    var added = appointments.add(delegation);
    var bound = Map.<String, Object>of("officerInChargeFor", office.id());
    return Done.of(
        added, ActDraft.of(AppointmentAct.PUT_IN_CHARGE, "appointment", added, capacity, bound));
  }

  private void mustBeDelegable(Appointment own) {
    if (!DELEGABLE.contains(own.role())) {
      throw Problem.of(
          RegistryProblems.WRONG_STATE, Text.of("not-delegated").with("role", own.role().word()));
    }
    boolean counts =
        own.status(calendar.today(own.family()), Instant.MAX) == AppointmentStatus.COUNTS;
    if (!counts || own.officerInChargeFor() != null) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("delegated-once"));
    }
  }
}

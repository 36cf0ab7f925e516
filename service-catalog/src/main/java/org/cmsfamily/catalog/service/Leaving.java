package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.Optional;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.service.Resolution.Kind;

/**
 * Who leaves a service by a decision of its own body, for as long as that decision is in force, and
 * whom next terms bring back: only one whose body approved them after it had decided to leave.
 * Source: StC44 decision, P1; domain, accession and withdrawal.
 */
record Leaving(Service service, FamilyOn family) {

  /**
   * The withdrawal that turned meanwhile, if one did: until the last day has passed, it falls with
   * its decision, and stands with it.
   */
  Optional<Resolution> turning() {
    return service.stage().runs()
        ? service.terms().instruments().stream()
            .flatMap(one -> withdrawal(one).stream())
            .filter(one -> !one.on().isBefore(family.date()) && one.open() == stands(one))
            .findFirst()
        : Optional.empty();
  }

  /** A withdrawal falls, or stands again. */
  Service turned(Resolution withdrawal) {
    var course = service.course();
    return service.next(
        service.stage(),
        withdrawal.open() ? course.withdrawing(withdrawal) : course.notWithdrawing(withdrawal));
  }

  /** The withdrawal that the instrument's body decided last. */
  private Optional<Resolution> withdrawal(String instrument) {
    return service.course().latest(Kind.WITHDRAW, instrument);
  }

  private boolean stands(Resolution withdrawal) {
    return RecordResolution.inForce(family).test(withdrawal)
        && service.approvals().stream().noneMatch(one -> isLater(one, withdrawal));
  }

  private boolean isLater(ApprovedBy approval, Resolution withdrawal) {
    return approval.instrument().equals(withdrawal.instrument())
        && decidedOn(approval.decision())
            .filter(day -> day.isAfter(decidedOn(withdrawal)))
            .isPresent();
  }

  private LocalDate decidedOn(Resolution one) {
    return decidedOn(one.decision()).orElse(one.recordedOn());
  }

  private Optional<LocalDate> decidedOn(String decision) {
    return family.decision(decision).flatMap(DecisionFacts::decidedOn);
  }

  /** Whether next terms keep an instrument, or bring it back, beyond what it decided on leaving. */
  boolean isBoundBy(Successor next, String instrument) {
    return service.course().staying().contains(instrument)
        || withdrawal(instrument)
            .filter(one -> !one.open())
            .map(one -> next.approvals().stream().anyMatch(approval -> isLater(approval, one)))
            .orElse(true);
  }

  /** One whose decision to leave has fallen, so that it stays. */
  boolean stayed(String instrument) {
    return service.course().staying().contains(instrument)
        && withdrawal(instrument).filter(Resolution::open).isPresent();
  }
}

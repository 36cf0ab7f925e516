package org.cmsfamily.reporting.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.NotInForce;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * Watches what each running service rests on: the catalog says which decisions are no longer in
 * force, and whose next budget was not adopted in time; each is a finding until it says so no more.
 */
@ApplicationScoped
class WatchDecisions implements StateListener {

  private static final String PENDING_BUDGET = "pending-budget";
  private static final Set<FindingKind> KINDS =
      EnumSet.of(FindingKind.DECISION_NOT_IN_FORCE, FindingKind.PENDING_BUDGET_MISSING);

  private final Replicas replicas;
  private final Findings findings;
  private final BusinessCalendar calendar;

  WatchDecisions(Replicas replicas, Findings findings, BusinessCalendar calendar) {
    this.replicas = replicas;
    this.findings = findings;
    this.calendar = calendar;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ReportingReplicas.SERVICES.topic());
  }

  @Override
  public void apply(StateRecord state) {
    var service = replicas.get(ReportingReplicas.SERVICES, state.key());
    KINDS.forEach(kind -> findings.raiseOnly(service.code(), kind, found(service, kind)));
  }

  private List<Finding> found(ServiceFacts service, FindingKind kind) {
    return Objects.requireNonNullElse(service.notInForce(), List.<NotInForce>of()).stream()
        .filter(fallen -> kindOf(fallen) == kind)
        .map(fallen -> finding(service, fallen))
        .toList();
  }

  private static FindingKind kindOf(NotInForce fallen) {
    return fallen.kind().equals(PENDING_BUDGET)
        ? FindingKind.PENDING_BUDGET_MISSING
        : FindingKind.DECISION_NOT_IN_FORCE;
  }

  private Finding finding(ServiceFacts service, NotInForce fallen) {
    var decision = fallen.decision();
    return Finding.ofService(
        kindOf(fallen),
        service.family(),
        service.code(),
        service.everyParticipant(),
        fallen.instrument(),
        decision == null ? fallen.kind() : fallen.kind() + "." + decision,
        fallen.text(),
        calendar.today(service.family()));
  }
}

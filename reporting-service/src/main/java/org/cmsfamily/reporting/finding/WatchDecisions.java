package org.cmsfamily.reporting.finding;

import jakarta.enterprise.context.ApplicationScoped;
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
 * force, and each is a finding until it says so no more.
 */
@ApplicationScoped
class WatchDecisions implements StateListener {

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
    var fallen = Objects.requireNonNullElse(service.notInForce(), List.<NotInForce>of());
    findings.raiseOnly(
        service.code(),
        FindingKind.DECISION_NOT_IN_FORCE,
        fallen.stream().map(each -> finding(service, each)).toList());
  }

  private Finding finding(ServiceFacts service, NotInForce fallen) {
    var decision = fallen.decision();
    return Finding.ofService(
        FindingKind.DECISION_NOT_IN_FORCE,
        service.family(),
        service.code(),
        service.everyParticipant(),
        fallen.instrument(),
        decision == null ? fallen.kind() : fallen.kind() + "." + decision,
        fallen.text(),
        calendar.today(service.family()));
  }
}

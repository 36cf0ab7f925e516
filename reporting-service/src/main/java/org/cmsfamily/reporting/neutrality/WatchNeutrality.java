package org.cmsfamily.reporting.neutrality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.Sight;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingKind;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.ledger.EntriesPosted;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jboss.logging.Logger;

/**
 * Watches each service's ledger: whenever something is booked, or the terms change, findings are
 * raised and resolved in the same transaction.
 */
@ApplicationScoped
class WatchNeutrality implements StateListener {

  private static final Logger LOG = Logger.getLogger(WatchNeutrality.class);

  private final Replicas replicas;
  private final PostingGroups groups;
  private final LedgerLock lock;
  private final Findings findings;
  private final BusinessCalendar calendar;
  private final Sight sight;

  WatchNeutrality(
      Replicas replicas,
      PostingGroups groups,
      LedgerLock lock,
      Findings findings,
      BusinessCalendar calendar,
      Sight sight) {
    this.lock = lock;
    this.replicas = replicas;
    this.groups = groups;
    this.findings = findings;
    this.calendar = calendar;
    this.sight = sight;
  }

  void posted(@Observes EntriesPosted posted) {
    judge(replicas.get(ReportingReplicas.SERVICES, posted.service()));
  }

  @Override
  public Set<String> topics() {
    return Set.of(ReportingReplicas.SERVICES.topic());
  }

  @Override
  public void apply(StateRecord state) {
    // Imports hold this lock: whoever comes second judges by what the first has committed.
    lock.service(state.key());
    judge(replicas.get(ReportingReplicas.SERVICES, state.key()));
  }

  private void judge(ServiceFacts service) {
    sight.of(
        service.everyParticipant(),
        () -> {
          judgeAll(service);
          return service;
        });
  }

  private void judgeAll(ServiceFacts service) {
    var booked = groups.of(service.code());
    if (booked.isEmpty()) {
      return;
    }
    try {
      var neutrality = new Neutrality(service, booked);
      for (int year : neutrality.years()) {
        neutrality.of(year).forEach((instrument, need) -> judge(service, instrument, year, need));
      }
    } catch (InfeasibleApportionment e) {
      LOG.warnf("Neutrality of %s cannot be judged: %s", service.code(), e.getMessage());
    }
  }

  private void judge(ServiceFacts service, String instrument, int year, YearNeed need) {
    raiseOrResolve(
        FindingKind.NEUTRALITY,
        need.verdict() == NeutralityStatus.EXCEEDED,
        service,
        instrument,
        year,
        need);
    raiseOrResolve(
        FindingKind.EXCHANGE,
        need.verdict() == NeutralityStatus.EXCEEDED_THROUGH_EXCHANGE,
        service,
        instrument,
        year,
        need);
  }

  private void raiseOrResolve(
      FindingKind kind,
      boolean holds,
      ServiceFacts service,
      String instrument,
      int year,
      YearNeed need) {
    var finding =
        Finding.ofYear(
            kind,
            service.family(),
            service.code(),
            service.readersOf(new Quarter(year, 4)),
            instrument,
            year,
            text(kind, instrument, year, need),
            need.excess(),
            calendar.today(service.family()));
    if (holds) {
      findings.raise(finding);
    } else {
      findings.gone(finding.id());
    }
  }

  private static String text(FindingKind kind, String instrument, int year, YearNeed need) {
    var how = kind == FindingKind.NEUTRALITY ? "at the planned rates" : "through exchange only";
    return "%s needs %s more than its baseline of %s for %s, %s"
        .formatted(
            instrument, Amounts.text(need.excess()), Amounts.text(need.baseline()), year, how);
  }
}

package org.cmsfamily.reporting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.Sight;
import org.cmsfamily.reporting.clock.DayBegun;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingKind;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.ledger.EntriesPosted;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * Watches what is owed for closed quarters: what is unpaid after the days that the house rule gives
 * is a finding until it is paid.
 */
@ApplicationScoped
class WatchSettlements {

  private final Replicas replicas;
  private final DebtsReading debts;
  private final Findings findings;
  private final BusinessCalendar calendar;
  private final LedgerLock lock;
  private final Sight sight;

  WatchSettlements(
      Replicas replicas,
      DebtsReading debts,
      Findings findings,
      BusinessCalendar calendar,
      LedgerLock lock,
      Sight sight) {
    this.replicas = replicas;
    this.debts = debts;
    this.findings = findings;
    this.calendar = calendar;
    this.lock = lock;
    this.sight = sight;
  }

  void begun(@Observes DayBegun day) {
    lock.service(day.service());
    judge(day.service());
  }

  /** A restatement may change who owes whom. */
  void posted(@Observes EntriesPosted posted) {
    judge(posted.service());
  }

  void judge(String service) {
    judge(replicas.get(ReportingReplicas.SERVICES, service));
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
    var today = calendar.today(service.family());
    findings.raiseOnly(
        service.code(),
        FindingKind.SETTLEMENT_UNPAID,
        debts.of(service).stream()
            .filter(debt -> debt.isOverdue(today))
            .map(debt -> finding(service, debt, today))
            .toList());
  }

  private static Finding finding(ServiceFacts service, Debt debt, LocalDate today) {
    var debtor = debt.debtor();
    var rest = debt.rest(debtor);
    return Finding.ofQuarter(
        FindingKind.SETTLEMENT_UNPAID,
        service.family(),
        service.code(),
        service.readersOf(debt.quarter()),
        debtor,
        debt.quarter(),
        debt.other(debtor),
        "%s still owes %s %s for %s, due on %s"
            .formatted(
                debtor, debt.other(debtor), Amounts.text(rest), debt.quarter(), debt.dueOn()),
        rest,
        today);
  }
}

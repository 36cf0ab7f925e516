package org.cmsfamily.reporting.neutrality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.known.Known;
import org.cmsfamily.reporting.known.KnownService;
import org.cmsfamily.reporting.known.ServiceLearned;
import org.cmsfamily.reporting.ledger.Booked;
import org.cmsfamily.reporting.ledger.Lots;
import org.jboss.logging.Logger;

/**
 * Watches each service's ledger: whenever something is booked, or the terms change, findings are
 * raised and resolved in the same transaction.
 */
@ApplicationScoped
class WatchNeutrality {

  private static final Logger LOG = Logger.getLogger(WatchNeutrality.class);

  static final String NEUTRALITY = "neutrality";
  static final String EXCHANGE = "exchange";

  private final Known known;
  private final Lots lots;
  private final Findings findings;
  private final BusinessCalendar calendar;

  WatchNeutrality(Known known, Lots lots, Findings findings, BusinessCalendar calendar) {
    this.known = known;
    this.lots = lots;
    this.findings = findings;
    this.calendar = calendar;
  }

  void booked(@Observes Booked booked) {
    judge(known.service(booked.service()));
  }

  void learned(@Observes ServiceLearned learned) {
    judge(learned.service());
  }

  private void judge(KnownService service) {
    var booked = lots.of(service.code());
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

  private void judge(KnownService service, String instrument, int year, YearNeed need) {
    raiseOrResolve(NEUTRALITY, need.verdict() == Verdict.EXCEEDED, service, instrument, year, need);
    raiseOrResolve(
        EXCHANGE,
        need.verdict() == Verdict.EXCEEDED_THROUGH_EXCHANGE,
        service,
        instrument,
        year,
        need);
  }

  private void raiseOrResolve(
      String kind,
      boolean holds,
      KnownService service,
      String instrument,
      int year,
      YearNeed need) {
    var finding =
        Finding.ofYear(
            kind,
            service.family(),
            service.code(),
            service.everyParticipant(),
            instrument,
            year,
            text(kind, instrument, year, need),
            need.excess(),
            calendar.today(service.family()));
    if (holds) {
      findings.raise(finding);
    } else {
      findings.resolve(finding.id());
    }
  }

  private static String text(String kind, String instrument, int year, YearNeed need) {
    var how = kind.equals(NEUTRALITY) ? "at the planned rates" : "through exchange only";
    return "%s needs %s more than its baseline of %s for %d, %s"
        .formatted(
            instrument, Amounts.text(need.excess()), Amounts.text(need.baseline()), year, how);
  }
}

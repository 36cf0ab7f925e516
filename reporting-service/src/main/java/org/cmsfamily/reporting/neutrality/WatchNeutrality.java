package org.cmsfamily.reporting.neutrality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.ledger.EntriesPosted;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.Known;
import org.cmsfamily.reporting.replica.ServiceChanged;
import org.cmsfamily.reporting.replica.ServiceFacts;
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
  private final PostingGroups groups;
  private final Findings findings;
  private final BusinessCalendar calendar;

  WatchNeutrality(Known known, PostingGroups groups, Findings findings, BusinessCalendar calendar) {
    this.known = known;
    this.groups = groups;
    this.findings = findings;
    this.calendar = calendar;
  }

  void booked(@Observes EntriesPosted booked) {
    judge(known.service(booked.service()));
  }

  void changed(@Observes ServiceChanged changed) {
    judge(changed.service());
  }

  private void judge(ServiceFacts service) {
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
        NEUTRALITY, need.verdict() == NeutralityStatus.EXCEEDED, service, instrument, year, need);
    raiseOrResolve(
        EXCHANGE,
        need.verdict() == NeutralityStatus.EXCEEDED_THROUGH_EXCHANGE,
        service,
        instrument,
        year,
        need);
  }

  private void raiseOrResolve(
      String kind,
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
    return "%s needs %s more than its baseline of %s for %s, %s"
        .formatted(
            instrument, Amounts.text(need.excess()), Amounts.text(need.baseline()), year, how);
  }
}

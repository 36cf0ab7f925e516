package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.Sight;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingKind;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.ledger.EntriesPosted;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * Watches the limits of keys: once a year's last quarter is closed, a limit that it cannot keep is
 * a finding. No closing is refused for it.
 */
@ApplicationScoped
class WatchYearLimits {

  private final Replicas replicas;
  private final PostingGroups groups;
  private final Quarters quarters;
  private final Findings findings;
  private final BusinessCalendar calendar;
  private final Sight sight;

  WatchYearLimits(
      Replicas replicas,
      PostingGroups groups,
      Quarters quarters,
      Findings findings,
      BusinessCalendar calendar,
      Sight sight) {
    this.replicas = replicas;
    this.groups = groups;
    this.quarters = quarters;
    this.findings = findings;
    this.calendar = calendar;
    this.sight = sight;
  }

  void closed(@Observes QuarterClosed closed) {
    judge(closed.service());
  }

  void posted(@Observes EntriesPosted posted) {
    judge(posted.service());
  }

  private void judge(String code) {
    var service = replicas.get(ReportingReplicas.SERVICES, code);
    sight.of(
        service.everyParticipant(),
        () -> {
          judge(service);
          return service;
        });
  }

  private void judge(ServiceFacts service) {
    var code = service.code();
    var booked = groups.of(code);
    if (booked.stream().noneMatch(WatchYearLimits::isLimited)) {
      return;
    }
    var plan = new YearPlan(service);
    var revisions = quarters.newestRevisions(code);
    var closed = new TreeSet<Quarter>();
    revisions.forEach(
        (quarter, number) -> {
          if (number > 0) {
            closed.add(quarter);
          }
        });
    var found = new TreeMap<String, Finding>();
    booked.stream()
        .filter(WatchYearLimits::isLimited)
        .map(group -> group.concerns().year())
        .distinct()
        .filter(year -> closed.stream().anyMatch(quarter -> plan.isComplete(year, quarter)))
        .flatMap(year -> YearLimits.missed(service, booked, year, closed.last()).stream())
        .map(missed -> finding(service, missed))
        .forEach(finding -> found.put(finding.id(), finding));
    findings.raiseOnly(code, FindingKind.INFEASIBLE_YEAR, found.values());
  }

  private static boolean isLimited(PostingGroup group) {
    var key = group.key();
    return key != null && key.hasLimits();
  }

  private Finding finding(ServiceFacts service, LimitMissed missed) {
    return Finding.ofYear(
        FindingKind.INFEASIBLE_YEAR,
        service.family(),
        service.code(),
        service.readersOf(new Quarter(missed.year(), 4)),
        missed.instrument(),
        missed.year(),
        missed.text(),
        missed.by(),
        calendar.today(service.family()));
  }
}

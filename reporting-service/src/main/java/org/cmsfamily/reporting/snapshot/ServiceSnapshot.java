package org.cmsfamily.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.EntriesOfGroups;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.ledger.RedeployedDays;
import org.cmsfamily.reporting.quarter.QuarterReading;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;

/** Freezes what a report says of one service, as it stands at the end of the period. */
@ApplicationScoped
class ServiceSnapshot {

  private final QuarterReading reading;
  private final PostingGroups lots;
  private final EntriesOfGroups entries;
  private final RedeployedDays redeployed;
  private final LedgerLock lock;
  private final NarrativeSnapshot narrative;

  ServiceSnapshot(
      QuarterReading reading,
      PostingGroups lots,
      EntriesOfGroups entries,
      RedeployedDays redeployed,
      LedgerLock lock,
      NarrativeSnapshot narrative) {
    this.reading = reading;
    this.lots = lots;
    this.entries = entries;
    this.redeployed = redeployed;
    this.lock = lock;
    this.narrative = narrative;
  }

  /**
   * Freezes it. Nothing is booked for the service meanwhile, so that figures and findings say the
   * same.
   */
  ServiceInput freeze(ServiceFacts service, Period period, Audience audience) {
    lock.service(service.code());
    var booked = lots.of(service.code());
    var quarters = quarters(service, period);
    var counted = counted(booked, quarters);
    var inPeriod = counted.stream().filter(lot -> period.covers(lot.quarter())).toList();
    var years = new YearReading(service, period, quarters, booked);
    return new ServiceInput(
        service,
        quarters,
        planned(service, period),
        with(counted, years.late()),
        List.of(),
        years(service, period).stream().flatMap(year -> years.of(year).stream()).toList(),
        narrative.budgets(service, period, audience),
        narrative.progress(service, period, audience),
        narrative.measurements(service, period, audience),
        Objects.requireNonNullElse(service.conditions(), List.of()),
        entries.rates(inPeriod.stream().map(PostingGroup::id).toList()),
        redeployed.of(inPeriod));
  }

  private static List<PostingGroup> with(List<PostingGroup> counted, List<PostingGroup> late) {
    var all = new ArrayList<>(counted);
    all.addAll(late);
    return all;
  }

  /** The period's, and those before it that something is still to be said of. */
  private SortedSet<Integer> years(ServiceFacts service, Period period) {
    var years = new TreeSet<Integer>();
    years(period).forEach(years::add);
    years.addAll(narrative.yearsOfFindings(service, period));
    return years;
  }

  private List<QuarterInput> quarters(ServiceFacts service, Period period) {
    return Stream.iterate(
            service.firstQuarter(), q -> q.compareTo(period.last()) <= 0, Quarter::next)
        .filter(quarter -> Scope.runsIn(service, quarter) || isStored(service, quarter))
        .map(quarter -> quarter(service, quarter))
        .toList();
  }

  private boolean isStored(ServiceFacts service, Quarter quarter) {
    return reading.find(service.code(), quarter).isPresent();
  }

  private QuarterInput quarter(ServiceFacts service, Quarter quarter) {
    var revisions =
        reading.find(service.code(), quarter).map(stored -> stored.revisions()).orElse(List.of());
    return new QuarterInput(
        reading.totals(service, quarter),
        revisions.isEmpty() ? null : revisions.getLast().on(),
        revisions.stream().flatMap(revision -> Stream.ofNullable(revision.reason())).toList());
  }

  private static List<PostingGroup> counted(
      List<PostingGroup> booked, List<QuarterInput> quarters) {
    var ids = new HashSet<String>();
    quarters.forEach(quarter -> ids.addAll(quarter.totals().groups()));
    return booked.stream().filter(lot -> ids.contains(lot.id())).toList();
  }

  private static SortedMap<String, SortedMap<String, Money>> planned(
      ServiceFacts service, Period period) {
    var planned = new TreeMap<String, SortedMap<String, Money>>();
    years(period)
        .flatMap(year -> service.running(year).stream())
        .forEach(
            quarter -> {
              var parts = new TreeMap<String, Money>();
              service
                  .participantsIn(quarter)
                  .forEach(each -> parts.put(each, service.baseline(each, quarter)));
              planned.put(quarter.toString(), parts);
            });
    return planned;
  }

  private static Stream<Integer> years(Period period) {
    return IntStream.rangeClosed(period.first().year(), period.last().year()).boxed();
  }
}

package org.cmsfamily.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.Ledger;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.neutrality.Neutrality;
import org.cmsfamily.reporting.neutrality.YearNeed;
import org.cmsfamily.reporting.quarter.QuarterReading;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;

/** Freezes what a report says of one service, as it stands at the end of the period. */
@ApplicationScoped
class ServiceSnapshot {

  private final QuarterReading reading;
  private final PostingGroups lots;
  private final Ledger ledger;
  private final NarrativeSnapshot narrative;

  ServiceSnapshot(
      QuarterReading reading, PostingGroups lots, Ledger ledger, NarrativeSnapshot narrative) {
    this.reading = reading;
    this.lots = lots;
    this.ledger = ledger;
    this.narrative = narrative;
  }

  ServiceInput freeze(ServiceFacts service, Period period) {
    var quarters = quarters(service, period);
    var counted = counted(service, quarters);
    var inPeriod =
        counted.stream().filter(lot -> period.covers(lot.quarter())).map(PostingGroup::id).toList();
    return new ServiceInput(
        service,
        quarters,
        planned(service, period),
        counted,
        ledger.ofGroups(inPeriod),
        neutrality(service, period, counted),
        narrative.budgets(service, period),
        narrative.progress(service, period),
        narrative.measurements(service, period),
        Objects.requireNonNullElse(service.conditions(), List.of()));
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

  private List<PostingGroup> counted(ServiceFacts service, List<QuarterInput> quarters) {
    var ids = quarters.stream().flatMap(quarter -> quarter.totals().groups().stream()).toList();
    return lots.of(service.code()).stream().filter(lot -> ids.contains(lot.id())).toList();
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

  private static List<NeutralityFacts> neutrality(
      ServiceFacts service, Period period, List<PostingGroup> counted) {
    var neutrality = new Neutrality(service, counted);
    return years(period)
        .flatMap(
            year ->
                neutrality.of(year).entrySet().stream()
                    .map(
                        need -> facts(year, need.getKey(), need.getValue(), moving(counted, year))))
        .toList();
  }

  private static NeutralityFacts facts(
      int year, String instrument, YearNeed need, List<String> lots) {
    return new NeutralityFacts(
        year,
        instrument,
        need.baseline(),
        need.needed(),
        need.neededAtPlannedRate(),
        need.verdict().text(),
        lots);
  }

  private static List<String> moving(List<PostingGroup> counted, int year) {
    return counted.stream()
        .filter(lot -> lot.concerns().year() == year)
        .filter(lot -> !lot.moved().isZero())
        .map(PostingGroup::id)
        .toList();
  }
}

package org.cmsfamily.reporting.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.neutrality.Neutrality;
import org.cmsfamily.reporting.neutrality.YearNeed;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The neutrality of budget years as a report shows it: what concerns the quarters up to the
 * period's end, wherever it is booked, so that it says the same as the findings do. A pure function
 * of what it is given.
 */
final class YearReading {
  private final ServiceFacts service;
  private final Period period;
  private final Set<Quarter> closed;
  private final Set<Quarter> open;
  private final List<PostingGroup> booked;

  /**
   * Reads the years.
   *
   * @param quarters the service's, up to the period's end
   * @param booked everything that is booked for the service now
   */
  YearReading(
      ServiceFacts service,
      Period period,
      Collection<QuarterInput> quarters,
      Collection<PostingGroup> booked) {
    this.service = service;
    this.period = period;
    this.closed = quarters(quarters, false);
    this.open = quarters(quarters, true);
    this.booked = List.copyOf(booked);
  }

  private static Set<Quarter> quarters(Collection<QuarterInput> quarters, boolean provisional) {
    return quarters.stream()
        .map(QuarterInput::totals)
        .filter(totals -> totals.provisional() == provisional)
        .map(totals -> totals.quarter())
        .collect(Collectors.toSet());
  }

  /** Each participant's year; none of a year with a quarter that somebody has not closed. */
  List<NeutralityFacts> of(int year) {
    if (open.stream().anyMatch(quarter -> quarter.year() == year)) {
      return List.of();
    }
    var ofYear = of(group -> group.concerns().year() == year);
    var shown = new Neutrality(service, toPeriodsEnd(ofYear)).of(year);
    var inClosed =
        new Neutrality(
                service,
                toPeriodsEnd(ofYear).stream().filter(g -> closed.contains(g.quarter())).toList())
            .of(year);
    var all = new Neutrality(service, ofYear).of(year);
    return shown.entrySet().stream()
        .map(
            need ->
                facts(
                    year,
                    need.getKey(),
                    need.getValue(),
                    inClosed.get(need.getKey()),
                    all.get(need.getKey())))
        .toList();
  }

  /** What concerns the period or before and is booked in no quarter of the report. */
  List<PostingGroup> late() {
    var last = period.last();
    return toPeriodsEnd(of(group -> true)).stream()
        .filter(group -> group.quarter().compareTo(last) > 0)
        .toList();
  }

  private List<PostingGroup> of(Predicate<PostingGroup> wanted) {
    return booked.stream().filter(wanted).toList();
  }

  private List<PostingGroup> toPeriodsEnd(List<PostingGroup> groups) {
    return groups.stream().filter(group -> group.concerns().compareTo(period.last()) <= 0).toList();
  }

  private NeutralityFacts facts(
      int year,
      String instrument,
      YearNeed need,
      @Nullable YearNeed inClosed,
      @Nullable YearNeed all) {
    var planned = need.neededAtPlannedRate();
    return new NeutralityFacts(
        year,
        instrument,
        need.baseline(),
        need.needed(),
        planned,
        need.verdict().text(),
        moving(year),
        planned.subtract(planned(inClosed)),
        planned(all).subtract(planned));
  }

  private Money planned(@Nullable YearNeed need) {
    return need == null ? Amounts.zero(service.costPlan().currency()) : need.neededAtPlannedRate();
  }

  private List<String> moving(int year) {
    return Stream.of(of(group -> group.concerns().year() == year))
        .flatMap(groups -> toPeriodsEnd(groups).stream())
        .filter(group -> !group.moved().isZero())
        .map(PostingGroup::id)
        .toList();
  }
}

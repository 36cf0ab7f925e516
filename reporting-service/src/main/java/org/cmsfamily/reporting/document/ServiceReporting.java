package org.cmsfamily.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.quarter.QuarterTotals;
import org.cmsfamily.reporting.replica.Indicator;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.replica.Participant;
import org.cmsfamily.reporting.snapshot.Period;
import org.cmsfamily.reporting.snapshot.QuarterInput;
import org.cmsfamily.reporting.snapshot.ServiceInput;

/** Computes what the report says of one service. */
final class ServiceReporting {

  private final ServiceInput input;
  private final Period period;
  private final String currency;
  private final SortedMap<Quarter, Breakdown> breakdowns = new TreeMap<>();

  ServiceReporting(ServiceInput input, Period period) {
    this.input = input;
    this.period = period;
    this.currency = input.service().costPlan().currency();
    input.quarters().forEach(q -> breakdowns.put(q.totals().quarter(), QuarterReport.breakdown(q)));
  }

  ServiceReport report(String reportingCurrency) {
    var service = input.service();
    return new ServiceReport(
        titles(),
        service.state(),
        service.areas(),
        participants(),
        service.start(),
        service.end(),
        service.reviewDate(),
        service.proposal(),
        service.termsVersion(),
        service.fingerprint(),
        Objects.requireNonNullElse(service.decisions(), List.of()),
        currency,
        Costs.of(breakdowns, period, currency),
        Restated.of(breakdowns, period, service.costPlan(), reportingCurrency).orElse(null),
        Sorted.map(input.quarters(), q -> q.totals().quarter(), QuarterReport::of),
        input.planned(),
        settlements(),
        neutrality(),
        warnings(),
        keys(),
        plannedRates(),
        RateReport.of(input.entries()),
        input.progress(),
        indicators(),
        Boolean.TRUE.equals(service.demonstration()));
  }

  private Names titles() {
    var service = input.service();
    var titles = service.titles();
    return titles == null
        ? Names.of(service.title())
        : new Names(titles.getOrDefault("en", service.title()), titles.get("fr"), titles.get("es"));
  }

  private SortedMap<String, String> participants() {
    return Sorted.map(
        input.service().participants(),
        Participant::instrument,
        each -> Objects.requireNonNullElse(each.role(), "partner"));
  }

  private Settlements settlements() {
    var settled = Sorted.map(covered(), QuarterTotals::quarter, totals -> totals.settlement());
    return new Settlements(
        SettlementReport.sum(settled.values(), currency),
        Sorted.values(settled, SettlementReport::of));
  }

  private List<QuarterTotals> covered() {
    return input.quarters().stream()
        .map(QuarterInput::totals)
        .filter(totals -> period.covers(totals.quarter()))
        .toList();
  }

  private SortedMap<String, SortedMap<String, NeutralityReport>> neutrality() {
    var years = new TreeMap<String, SortedMap<String, NeutralityReport>>();
    for (var facts : input.neutrality()) {
      years
          .computeIfAbsent(Integer.toString(facts.year()), year -> new TreeMap<>())
          .put(facts.instrument(), NeutralityReport.of(facts));
    }
    return years;
  }

  private List<WarningReport> warnings() {
    return covered().stream()
        .flatMap(
            totals ->
                totals.warnings().stream().map(each -> WarningReport.of(totals.quarter(), each)))
        .toList();
  }

  private SortedMap<String, String> plannedRates() {
    var planned =
        Objects.requireNonNullElse(
            input.service().costPlan().plannedRates(), Map.<String, BigDecimal>of());
    return Sorted.values(new TreeMap<>(planned), BigDecimal::toPlainString);
  }

  private SortedMap<String, KeyReport> keys() {
    var keys = new TreeMap<String, KeyReport>();
    input.quarters().forEach(q -> keys.putAll(Sorted.values(q.totals().keys(), KeyReport::of)));
    return keys;
  }

  private SortedMap<String, IndicatorReport> indicators() {
    return Sorted.map(
        Objects.requireNonNullElse(input.service().indicators(), List.<Indicator>of()),
        Indicator::code,
        indicator -> IndicatorReport.of(indicator, input.measurements()));
  }
}

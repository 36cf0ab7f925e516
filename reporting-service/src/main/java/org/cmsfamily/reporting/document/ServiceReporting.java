package org.cmsfamily.reporting.document;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.replica.Indicator;
import org.cmsfamily.reporting.settlement.Settlement;
import org.cmsfamily.reporting.snapshot.Names;
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
        quarters(),
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
    var roles = new TreeMap<String, String>();
    for (var participant : input.service().participants()) {
      roles.put(
          participant.instrument(), Objects.requireNonNullElse(participant.role(), "partner"));
    }
    return roles;
  }

  private SortedMap<String, QuarterReport> quarters() {
    var quarters = new TreeMap<String, QuarterReport>();
    input
        .quarters()
        .forEach(q -> quarters.put(q.totals().quarter().toString(), QuarterReport.of(q)));
    return quarters;
  }

  private Settlements settlements() {
    var quarters = new TreeMap<String, SettlementReport>();
    var covered = input.quarters().stream().filter(this::inPeriod).toList();
    covered.forEach(
        q ->
            quarters.put(
                q.totals().quarter().toString(), SettlementReport.of(q.totals().settlement())));
    List<Settlement> all = covered.stream().map(q -> q.totals().settlement()).toList();
    return new Settlements(SettlementReport.sum(all, currency), quarters);
  }

  private boolean inPeriod(QuarterInput quarter) {
    return period.covers(quarter.totals().quarter());
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
    return input.quarters().stream()
        .filter(this::inPeriod)
        .map(QuarterInput::totals)
        .flatMap(
            totals ->
                totals.warnings().stream()
                    .map(
                        warning ->
                            new WarningReport(
                                totals.quarter(),
                                warning.rule(),
                                warning.instrument(),
                                warning.amount())))
        .toList();
  }

  private SortedMap<String, String> plannedRates() {
    var rates = new TreeMap<String, String>();
    var planned = input.service().costPlan().plannedRates();
    if (planned != null) {
      planned.forEach((foreign, rate) -> rates.put(foreign, rate.toPlainString()));
    }
    return rates;
  }

  private SortedMap<String, KeyReport> keys() {
    var keys = new TreeMap<String, KeyReport>();
    input
        .quarters()
        .forEach(q -> q.totals().keys().forEach((id, key) -> keys.put(id, KeyReport.of(key))));
    return keys;
  }

  private SortedMap<String, IndicatorReport> indicators() {
    var indicators = new TreeMap<String, IndicatorReport>();
    for (var indicator :
        Objects.requireNonNullElse(input.service().indicators(), List.<Indicator>of())) {
      indicators.put(indicator.code(), IndicatorReport.of(indicator, input.measurements()));
    }
    return indicators;
  }
}

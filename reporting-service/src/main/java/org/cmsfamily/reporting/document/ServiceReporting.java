package org.cmsfamily.reporting.document;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.post.Staff;
import org.cmsfamily.reporting.quarter.QuarterTotals;
import org.cmsfamily.reporting.replica.Indicator;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.replica.Participant;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.cmsfamily.reporting.snapshot.Period;
import org.cmsfamily.reporting.snapshot.QuarterInput;
import org.cmsfamily.reporting.snapshot.ServiceInput;

/** Computes what the report says of one service. */
final class ServiceReporting {

  private final ServiceInput input;
  private final Period period;
  private final boolean showsWhatIsMissing;
  private final boolean statesSupportCost;
  private final boolean comparesNumbers;
  private final boolean statesRatesOfLeft;
  private final String currency;
  private final SortedMap<String, QuarterReport> quarters;
  private final SortedMap<Quarter, Breakdown> breakdowns = new TreeMap<>();

  ServiceReporting(ServiceInput input, Manifest manifest) {
    this.input = input;
    this.period = manifest.period();
    this.showsWhatIsMissing = manifest.showsWhatIsMissing();
    this.statesSupportCost = manifest.statesSupportCost();
    this.comparesNumbers = manifest.comparesNumbers();
    this.statesRatesOfLeft = manifest.statesRatesOfLeft();
    this.currency = input.service().costPlan().currency();
    this.quarters = Sorted.map(input.quarters(), q -> q.totals().quarter(), this::quarter);
    quarters.forEach(
        (quarter, report) -> breakdowns.put(Quarter.parse(quarter), report.breakdown()));
  }

  private QuarterReport quarter(QuarterInput quarter) {
    if (!showsWhatIsMissing) {
      return QuarterReport.of(quarter);
    }
    var counted = new HashSet<>(quarter.totals().groups());
    var payers =
        input.lots().stream()
            .filter(lot -> counted.contains(lot.id()))
            .map(PostingGroup::paidBy)
            .collect(Collectors.toCollection(TreeSet::new));
    return QuarterReport.of(
        quarter, input.service().participantsIn(quarter.totals().quarter()), payers);
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
        quarters,
        input.planned(),
        settlements(),
        neutrality(),
        warnings(),
        keys(),
        plannedRates(),
        RateReport.of(input),
        input.progress(),
        indicators(),
        statesSupportCost ? service.costPlan().programmeSupportCost() : null,
        Staff.of(service).orElse(null),
        Objects.requireNonNullElse(input.redeployed(), List.of()),
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
    var settled = Sorted.map(covered(), QuarterTotals::quarter, QuarterTotals::settlement);
    boolean missing = covered().size() < allCovered().size();
    return new Settlements(
        SettlementReport.sum(missing ? List.of() : settled.values(), currency),
        Sorted.values(settled, SettlementReport::of),
        showsWhatIsMissing
            ? SettlementReport.sum(shown().map(QuarterTotals::settlement).toList(), currency)
            : null);
  }

  /** The period's quarters of which something is said. */
  private List<QuarterTotals> covered() {
    return shown().filter(totals -> period.covers(totals.quarter())).toList();
  }

  private List<QuarterTotals> allCovered() {
    return totals().filter(totals -> period.covers(totals.quarter())).toList();
  }

  /** Quarters of closed books; in format 1 all. */
  private Stream<QuarterTotals> shown() {
    return totals().filter(totals -> !showsWhatIsMissing || !totals.provisional());
  }

  private Stream<QuarterTotals> totals() {
    return input.quarters().stream().map(QuarterInput::totals);
  }

  private SortedMap<String, SortedMap<String, NeutralityReport>> neutrality() {
    var years = new TreeMap<String, SortedMap<String, NeutralityReport>>();
    for (var facts : input.neutrality()) {
      years
          .computeIfAbsent(Integer.toString(facts.year()), year -> new TreeMap<>())
          .put(facts.instrument(), NeutralityReport.of(facts, statesRatesOfLeft));
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
        indicator ->
            comparesNumbers
                ? IndicatorReport.of(indicator, input.measurements())
                : IndicatorReport.asText(indicator, input.measurements()));
  }
}

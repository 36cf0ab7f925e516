package org.cmsfamily.catalog.cost;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Apportionment;
import org.cmsfamily.platform.money.Constraints;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;

/** Divides a cost plan among its participants, year by year, or says why it cannot. */
final class Division {

  private final CostPlan plan;
  private final SortedSet<String> participants;
  private final SortedSet<Year> years;
  private final List<Violation> violations = new ArrayList<>();

  Division(CostPlan plan, SortedSet<String> participants, SortedSet<Year> years) {
    this.plan = plan;
    this.participants = participants;
    this.years = years;
  }

  Costs costs() {
    var unclear = unclear();
    key();
    var shares = unclear.isEmpty() && violations.isEmpty() ? shares() : List.<YearShare>of();
    return new Costs(violations.isEmpty() ? shares : List.of(), unclear, violations);
  }

  private List<Violation> unclear() {
    var unclear = new ArrayList<Violation>();
    if (plan.currency() == null) {
      unclear.add(Violation.at("/currency", Text.of("plan-without-currency")));
    }
    if (plan.programmeSupportCost() == null) {
      unclear.add(Violation.at("/programmeSupportCost", Text.of("plan-without-support-cost")));
    }
    if (plan.key() == null) {
      unclear.add(Violation.at("/key", Text.of("plan-without-key")));
    }
    for (var foreign : plan.foreignCurrencies()) {
      if (plan.currency() != null && !plan.plannedRates().containsKey(foreign)) {
        unclear.add(
            Violation.at("/plannedRates", Text.of("plan-without-rate").with("currency", foreign)));
      }
    }
    return unclear;
  }

  private void key() {
    if (plan.key() != null) {
      plan.key()
          .fault(participants)
          .ifPresent(message -> violations.add(Violation.at("/key", message)));
    }
  }

  private List<YearShare> shares() {
    var byYear = new TreeMap<Year, Parts>();
    for (var year : years) {
      byYear.put(year, new Parts(recurring(year), oneTime(year)));
    }
    return participants.stream()
        .flatMap(
            instrument ->
                byYear.entrySet().stream()
                    .map(parts -> share(instrument, parts.getKey(), parts.getValue())))
        .toList();
  }

  private record Parts(SortedMap<String, Money> recurring, SortedMap<String, Money> oneTime) {}

  private YearShare share(String instrument, Year year, Parts parts) {
    var nothing = sum(List.of());
    return new YearShare(
        instrument,
        year,
        sum(plan.baselineOf(instrument, year)),
        parts.recurring().getOrDefault(instrument, nothing),
        parts.oneTime().getOrDefault(instrument, nothing),
        sum(plan.incomeOf(instrument, year)));
  }

  private SortedMap<String, Money> recurring(Year year) {
    return split(year, "recurring", plan.recurring(), constraints());
  }

  private SortedMap<String, Money> oneTime(Year year) {
    return split(year, "oneTime", plan.oneTime(), Constraints.NONE);
  }

  private SortedMap<String, Money> split(
      Year year, String field, SortedMap<Year, List<Amount>> wholes, Constraints constraints) {
    var amounts = wholes.get(year);
    if (amounts == null) {
      return new TreeMap<>();
    }
    try {
      return Apportionment.split(
          sum(amounts), Objects.requireNonNull(plan.key()).weightsOf(participants), constraints);
    } catch (InfeasibleApportionment e) {
      violations.add(
          Violation.at("/%s/%s".formatted(field, year), e.text()).with("year", year.getValue()));
      return new TreeMap<>();
    }
  }

  private Constraints constraints() {
    var limits = Objects.requireNonNull(plan.key()).limits();
    return new Constraints(
        money(limits.minimum()), money(limits.ceiling()), money(limits.frozen()));
  }

  private Map<String, Money> money(SortedMap<String, Amount> amounts) {
    return amounts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, limit -> sum(List.of(limit.getValue()))));
  }

  private Money sum(Collection<Amount> amounts) {
    var converted =
        amounts.stream().map(amount -> plan.inPlanCurrency(amount).orElseThrow()).toList();
    return Amounts.sum(converted, Objects.requireNonNull(plan.currency()));
  }
}

package org.cmsfamily.catalog.cost;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a service costs, in one budget currency, and what the instruments' budgets hold for it.
 *
 * @param currency the one budget currency; null while the terms do not name it
 * @param plannedRates units of the plan's currency for one unit of a foreign currency
 * @param programmeSupportCost null while the terms do not say whether it is included
 * @param key null while none is agreed
 * @param baseline by instrument
 * @param recurring the common cost of each budget year, before it is divided
 * @param oneTime the common cost of setting the service up
 */
public record CostPlan(
    @Nullable String currency,
    SortedMap<String, BigDecimal> plannedRates,
    @Nullable SupportCost programmeSupportCost,
    Phasing phasing,
    @Nullable ApportionmentKey key,
    SortedMap<String, List<BaselineLine>> baseline,
    SortedMap<Year, List<Amount>> recurring,
    SortedMap<Year, List<Amount>> oneTime,
    List<InKind> inKind,
    List<VoluntaryIncome> voluntaryIncome) {

  public CostPlan {
    plannedRates = Collections.unmodifiableSortedMap(new TreeMap<>(plannedRates));
    baseline = Collections.unmodifiableSortedMap(new TreeMap<>(baseline));
    recurring = Collections.unmodifiableSortedMap(new TreeMap<>(recurring));
    oneTime = Collections.unmodifiableSortedMap(new TreeMap<>(oneTime));
    inKind = List.copyOf(inKind);
    voluntaryIncome = List.copyOf(voluntaryIncome);
  }

  /** The plan divided among the participants, for these years and any other that has a cost. */
  public Costs costs(SortedSet<String> participants, SortedSet<Year> years) {
    return new Division(this, participants, withCost(years)).costs();
  }

  private SortedSet<Year> withCost(SortedSet<Year> years) {
    var all = new TreeSet<>(years);
    all.addAll(recurring.keySet());
    all.addAll(oneTime.keySet());
    return all;
  }

  /** The lines that an instrument counts, in the order in which the terms list them. */
  public List<BaselineLine> baselineOf(String instrument) {
    return baseline.getOrDefault(instrument, List.of());
  }

  /**
   * The amount in the plan's currency, converted at the planned rate and rounded once; empty if the
   * plan names no currency, or no rate for the amount's: money never meets money of another
   * currency without a named rate.
   */
  public Optional<Money> inPlanCurrency(Amount amount) {
    if (currency == null) {
      return Optional.empty();
    }
    var rate = rateOf(amount.currency(), currency);
    return rate == null
        ? Optional.empty()
        : Optional.of(Amounts.round(Money.of(amount.number().multiply(rate), currency)));
  }

  private @Nullable BigDecimal rateOf(@Nullable String foreign, String own) {
    return foreign == null || foreign.equals(own) ? BigDecimal.ONE : plannedRates.get(foreign);
  }

  /** Income that counts towards an instrument's year. */
  List<Amount> incomeOf(String instrument, Year year) {
    return voluntaryIncome.stream()
        .filter(income -> income.instrument().equals(instrument) && income.year().equals(year))
        .filter(VoluntaryIncome::counts)
        .map(VoluntaryIncome::amount)
        .toList();
  }

  /** What the terms count as an instrument's baseline of a year. */
  List<Amount> baselineOf(String instrument, Year year) {
    return baselineOf(instrument).stream()
        .map(BaselineLine::years)
        .map(amounts -> amounts.get(year))
        .flatMap(amount -> Optional.ofNullable(amount).stream())
        .toList();
  }

  /** Every foreign currency that an amount of the plan is stated in. */
  SortedSet<String> foreignCurrencies() {
    var found = new TreeSet<String>();
    recurring.values().forEach(amounts -> amounts.forEach(amount -> add(found, amount)));
    oneTime.values().forEach(amounts -> amounts.forEach(amount -> add(found, amount)));
    voluntaryIncome.forEach(income -> add(found, income.amount()));
    baseline.values().stream()
        .flatMap(List::stream)
        .flatMap(line -> line.years().values().stream())
        .forEach(amount -> add(found, amount));
    if (key != null) {
      limits(key.limits()).forEach(amount -> add(found, amount));
    }
    return found;
  }

  private static List<Amount> limits(KeyLimits limits) {
    return Stream.of(limits.minimum(), limits.ceiling(), limits.frozen())
        .map(Map::values)
        .flatMap(Collection::stream)
        .toList();
  }

  private void add(SortedSet<String> found, Amount amount) {
    if (amount.currency() != null && !amount.currency().equals(currency)) {
      found.add(amount.currency());
    }
  }
}

package org.cmsfamily.catalog.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.problem.Violation;
import org.javamoney.moneta.Money;

/** Invariants 3 and 10 of a cost plan. */
class CostPlanPropertiesTest {

  private static final Year YEAR = Year.of(2027);

  @Provide
  Arbitrary<SortedMap<String, BigDecimal>> weights() {
    return Arbitraries.maps(
            Arbitraries.of("ACAP", "AEWA", "ASCOBANS", "CMS", "EUROBATS"),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(1000)).ofScale(3))
        .ofMinSize(2)
        .map(TreeMap::new);
  }

  @Property
  void partsMakeTheWholeAndNoneIsNegative(
      @ForAll("weights") SortedMap<String, BigDecimal> weights,
      @ForAll @LongRange(max = 1_000_000_000L) long cents) {
    var plan =
        plan(weights, List.of(new Amount(BigDecimal.valueOf(cents, 2), null)), new TreeMap<>());

    var costs = plan.costs(new TreeSet<>(weights.keySet()), new TreeSet<>(List.of(YEAR)));

    if (cents > 0 && weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
      assertThat(costs.violations()).isNotEmpty();
      return;
    }
    var parts = costs.shares().stream().map(YearShare::recurring).toList();
    assertThat(Amounts.sum(parts, "EUR"))
        .isEqualTo(Amounts.of(BigDecimal.valueOf(cents, 2).toPlainString(), "EUR"));
    assertThat(parts).noneMatch(part -> part.isNegative());
  }

  @Property
  void frozenFlooredOrCappedTheyStillMakeTheWholeOrSayWhyNot(
      @ForAll("weights") SortedMap<String, BigDecimal> weights,
      @ForAll @LongRange(max = 100_000L) long whole,
      @ForAll @LongRange(max = 60_000L) long minimum,
      @ForAll @LongRange(max = 60_000L) long ceiling) {
    var amounts = List.of(new Amount(BigDecimal.valueOf(whole, 2), null));
    var limits =
        new KeyLimits(
            new TreeMap<>(Map.of(weights.firstKey(), cents(minimum))),
            new TreeMap<>(Map.of(weights.lastKey(), cents(ceiling))),
            new TreeMap<>());
    var plan = plan(weights, amounts, new TreeMap<>(), limits);

    var costs = plan.costs(new TreeSet<>(weights.keySet()), new TreeSet<>(List.of(YEAR)));

    if (costs.violations().isEmpty()) {
      var shares = costs.shares().stream().map(YearShare::recurring).toList();
      assertThat(Amounts.sum(shares, "EUR"))
          .isEqualTo(plan.inPlanCurrency(amounts.getFirst()).orElseThrow());
      assertThat(shares.getFirst().isLessThan(money(plan, minimum))).isFalse();
      assertThat(shares.getLast().isGreaterThan(money(plan, ceiling))).isFalse();
    } else {
      assertThat(costs.violations())
          .singleElement()
          .extracting(Violation::message)
          .asString()
          .isNotBlank();
    }
  }

  @Property
  void withoutANamedRateNoShareIsComputed(
      @ForAll("weights") SortedMap<String, BigDecimal> weights,
      @ForAll("currencies") String currency,
      @ForAll boolean named) {
    var rates = new TreeMap<String, BigDecimal>();
    if (named) {
      rates.put(currency, new BigDecimal("0.5"));
    }
    var plan =
        plan(
            weights,
            List.of(new Amount(BigDecimal.TEN, currency), new Amount(BigDecimal.ONE, null)),
            rates);

    var costs = plan.costs(new TreeSet<>(weights.keySet()), new TreeSet<>(List.of(YEAR)));

    assertThat(costs.unclear().isEmpty()).isEqualTo(named);
    assertThat(named || costs.shares().isEmpty()).isTrue();
  }

  @Provide
  Arbitrary<String> currencies() {
    return Arbitraries.of("USD", "CHF", "GBP", "JPY");
  }

  private static Amount cents(long cents) {
    return new Amount(BigDecimal.valueOf(cents, 2), null);
  }

  private static Money money(CostPlan plan, long cents) {
    return plan.inPlanCurrency(cents(cents)).orElseThrow();
  }

  private static CostPlan plan(
      SortedMap<String, BigDecimal> weights,
      List<Amount> recurring,
      SortedMap<String, BigDecimal> rates) {
    return plan(weights, recurring, rates, KeyLimits.NONE);
  }

  private static CostPlan plan(
      SortedMap<String, BigDecimal> weights,
      List<Amount> recurring,
      SortedMap<String, BigDecimal> rates,
      KeyLimits limits) {
    return new CostPlan(
        "EUR",
        rates,
        SupportCost.INCLUDED,
        Phasing.EQUAL,
        new ApportionmentKey(KeyKind.PARTIES, weights, limits),
        new TreeMap<>(),
        new TreeMap<>(Map.of(YEAR, recurring)),
        new TreeMap<>(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>());
  }
}

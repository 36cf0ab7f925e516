package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.key.KeyTerms;
import org.cmsfamily.reporting.key.Limit;
import org.cmsfamily.reporting.settlement.Settlement;
import org.cmsfamily.reporting.settlement.SettlementLine;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** Scenario S13, and invariant 3. */
class ApportioningTest {

  private static final Set<String> THREE = Set.of("AEWA", "ASCOBANS", "CMS");

  @Test
  void theOddCentGoesToTheFirstByCode() {
    assertThat(equally().split(eur("100000.00")).values())
        .containsExactly(eur("33333.34"), eur("33333.33"), eur("33333.33"));
  }

  @Test
  void threeFloorsOfFortyThousandDoNotFitIntoAHundredThousand() {
    var floor = new Limit(new BigDecimal("40000"), null);
    var key =
        new KeyTerms(
                "equal",
                null,
                null,
                Map.of("AEWA", floor, "ASCOBANS", floor, "CMS", floor),
                null,
                null)
            .among(THREE, Map.of());
    assertThatThrownBy(() -> key.splitYear(eur("100000.00")))
        .isInstanceOf(InfeasibleApportionment.class)
        .hasMessageContaining("minimum 40000.00 of AEWA");
  }

  @Test
  void aLimitInAnotherCurrencyCountsAtThePlannedRate() {
    var key =
        new KeyTerms(
                "equal",
                null,
                null,
                Map.of("CMS", new Limit(new BigDecimal("100"), "USD")),
                null,
                null)
            .among(THREE, Map.of("USD", new BigDecimal("0.89")));
    assertThat(key.minimum()).containsEntry("CMS", new BigDecimal("89"));
  }

  @Property(tries = 300)
  void partsSumToTheWholeAndNoneIsNegative(
      @ForAll @LongRange(min = 0, max = 100_000_000_000L) long cents,
      @ForAll @Size(min = 1, max = 8)
          Map<@IntRange(min = 1, max = 99) Integer, @IntRange(min = 1, max = 1000) Integer>
              weights) {
    var whole = eur(BigDecimal.valueOf(cents, 2).toPlainString());
    var parts = keyOf(weights).split(whole);
    assertThat(Amounts.sum(parts.values(), "EUR")).isEqualTo(whole);
    assertThat(parts.values()).noneMatch(Money::isNegative);
  }

  @Property(tries = 300)
  void settlementsSumToZeroAndTheTransfersSettleThem(
      @ForAll @LongRange(min = -1_000_000, max = 100_000_000) long cents,
      @ForAll @Size(min = 1, max = 8)
          Map<@IntRange(min = 1, max = 99) Integer, @IntRange(min = 1, max = 1000) Integer>
              weights) {
    var key = keyOf(weights);
    var whole = eur(BigDecimal.valueOf(cents, 2).toPlainString());
    SortedMap<String, Money> paid = new TreeMap<>(Map.of(key.weights().firstKey(), whole));
    var settlement = Settlement.of(paid, key.split(whole), "EUR");
    var balances = settlement.lines().stream().map(SettlementLine::balance).toList();
    assertThat(Amounts.sum(balances, "EUR").isZero()).isTrue();
    var left = new TreeMap<String, Money>();
    settlement.lines().forEach(line -> left.put(line.instrument(), line.balance()));
    settlement
        .transfers()
        .forEach(
            transfer -> {
              left.merge(transfer.from(), transfer.amount(), Money::add);
              left.merge(transfer.to(), transfer.amount().negate(), Money::add);
            });
    assertThat(left.values()).allMatch(Money::isZero);
  }

  private static ApportionmentKey equally() {
    return new KeyTerms("equal", null, null, null, null, null).among(THREE, Map.of());
  }

  private static ApportionmentKey keyOf(Map<Integer, Integer> weights) {
    var named = new TreeMap<String, BigDecimal>();
    weights.forEach((name, weight) -> named.put("I" + name, BigDecimal.valueOf(weight)));
    return ApportionmentKey.fixed(named);
  }
}

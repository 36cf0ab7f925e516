package org.cmsfamily.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

  private static final SortedMap<String, BigDecimal> EQUAL = weights(1, 1, 1);

  @Test
  void theOddCentGoesToTheFirstByName() {
    assertThat(Apportionment.split(Amounts.eur("100000.00"), EQUAL).values())
        .extracting(Amounts::plain)
        .containsExactly("33333.34", "33333.33", "33333.33");
  }

  @Test
  void aFloorOfFortyThousandForThreeOfAHundredThousandIsInfeasibleAndNamed() {
    var floor = Amounts.eur("40000.00");
    var floors = new Constraints(Map.of("I0", floor, "I1", floor, "I2", floor), Map.of(), Map.of());
    assertThatThrownBy(() -> Apportionment.split(Amounts.eur("100000.00"), EQUAL, floors))
        .isInstanceOf(InfeasibleApportionment.class)
        .hasMessageContaining("minimum 40000.00 of I0");
  }

  @Test
  void allWeightsZeroIsInfeasible() {
    assertThatThrownBy(() -> Apportionment.split(Amounts.eur("1.00"), weights(0, 0)))
        .isInstanceOf(InfeasibleApportionment.class);
  }

  @Test
  void ceilingsBelowTheWholeAreInfeasible() {
    var ceiling = Amounts.eur("10.00");
    var bounds =
        new Constraints(Map.of(), Map.of("I0", ceiling, "I1", ceiling, "I2", ceiling), Map.of());
    assertThatThrownBy(() -> Apportionment.split(Amounts.eur("30.01"), EQUAL, bounds))
        .isInstanceOf(InfeasibleApportionment.class)
        .hasMessageContaining("ceiling 10.00 of I2");
    assertThat(Apportionment.split(Amounts.eur("30.00"), EQUAL, bounds)).hasSize(3);
  }

  @Property
  void partsSumToTheWholeAndNoneIsNegative(
      @ForAll @LongRange(min = 0, max = 10_000_000_000L) long cents,
      @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 0, max = 1000) Integer> weights) {
    Assume.that(weights.stream().anyMatch(w -> w > 0));
    var whole = Money.of(BigDecimal.valueOf(cents, 2), "EUR");
    var parts =
        Apportionment.split(whole, weights(weights.stream().mapToInt(w -> w).toArray())).values();
    assertThat(Amounts.sum(parts, "EUR")).isEqualTo(whole);
    assertThat(parts).allMatch(Money::isPositiveOrZero);
  }

  @Property
  void feasibleConstraintsHoldAndThePartsStillSumToTheWhole(
      @ForAll @LongRange(min = 0, max = 1_000_000L) long cents,
      @ForAll @Size(4) List<@IntRange(min = 1, max = 100) Integer> weights,
      @ForAll @IntRange(min = 0, max = 400_000) int floor,
      @ForAll @IntRange(min = 0, max = 600_000) int ceiling,
      @ForAll @IntRange(min = 0, max = 200_000) int frozen) {
    Assume.that((long) floor + frozen <= cents);
    var whole = Money.of(BigDecimal.valueOf(cents, 2), "EUR");
    var bounds =
        new Constraints(
            Map.of("I0", euroCents(floor)),
            Map.of("I1", euroCents(ceiling)),
            Map.of("I2", euroCents(frozen)));
    var parts =
        Apportionment.split(whole, weights(weights.stream().mapToInt(w -> w).toArray()), bounds);
    assertThat(Amounts.sum(parts.values(), "EUR")).isEqualTo(whole);
    assertThat(parts.values()).allMatch(Money::isPositiveOrZero);
    assertThat(parts.get("I0")).isGreaterThanOrEqualTo(euroCents(floor));
    assertThat(parts.get("I1")).isLessThanOrEqualTo(euroCents(ceiling));
    assertThat(parts.get("I2")).isEqualTo(euroCents(frozen));
  }

  @Test
  void aMinimumOnAFrozenShareCountsOnce() {
    var bounds =
        new Constraints(
            Map.of("I0", euroCents(4_000)),
            Map.of("I0", euroCents(8_000)),
            Map.of("I0", euroCents(6_000)));
    var parts = Apportionment.split(euroCents(9_000), weights(1, 1, 1), bounds);
    assertThat(parts.values())
        .containsExactly(euroCents(6_000), euroCents(1_500), euroCents(1_500));
  }

  @Test
  void aCeilingOnAFrozenShareMakesNoRoomForTheOthers() {
    var bounds =
        new Constraints(
            Map.of(),
            Map.of("I0", euroCents(9_000), "I1", euroCents(1_000)),
            Map.of("I0", euroCents(2_000)));
    assertThatThrownBy(() -> Apportionment.split(euroCents(4_000), weights(1, 1), bounds))
        .isInstanceOf(InfeasibleApportionment.class)
        .hasMessageContaining("ceiling 10.00 of I1");
  }

  @Test
  void aFrozenShareBelowItsOwnMinimumOrAboveItsOwnCeilingIsInfeasible() {
    var frozen = Map.of("I0", euroCents(2_000));
    for (var bounds :
        List.of(
            new Constraints(Map.of("I0", euroCents(2_001)), Map.of(), frozen),
            new Constraints(Map.of(), Map.of("I0", euroCents(1_999)), frozen))) {
      assertThatThrownBy(() -> Apportionment.split(euroCents(9_000), weights(1, 1), bounds))
          .isInstanceOf(InfeasibleApportionment.class)
          .hasMessageContaining("frozen share 20.00 of I0");
    }
  }

  private static Money euroCents(int cents) {
    return Money.of(BigDecimal.valueOf(cents, 2), "EUR");
  }

  private static SortedMap<String, BigDecimal> weights(int... weights) {
    var byName = new TreeMap<String, BigDecimal>();
    for (int i = 0; i < weights.length; i++) {
      byName.put("I" + i, BigDecimal.valueOf(weights[i]));
    }
    return byName;
  }
}

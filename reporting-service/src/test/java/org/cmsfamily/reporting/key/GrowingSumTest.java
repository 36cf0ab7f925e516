package org.cmsfamily.reporting.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** Each step of a sum takes its part cumulatively (domain, rounding; issue: limits by the year). */
class GrowingSumTest {

  private static final KeyTerms SIXTY_FORTY =
      KeyTerms.fixed(Map.of("CMS", new BigDecimal("60"), "AEWA", new BigDecimal("40")));

  @Test
  void theFirstStepIsSharedByTheKey() {
    assertThat(sum(SIXTY_FORTY, Map.of()).step(eur("0.01")))
        .isEqualTo(parts("CMS", "0.01", "AEWA", "0.00"));
  }

  @Test
  void theNextStepGetsThePartsOfTheWholeLessWhatWasTaken() {
    var taken = parts("CMS", "0.01", "AEWA", "0.00");
    assertThat(sum(SIXTY_FORTY, taken).step(eur("0.02")))
        .isEqualTo(parts("CMS", "0.00", "AEWA", "0.01"));
  }

  @Test
  void aStepOfNothingMovesNothing() {
    var taken = parts("CMS", "6.00", "AEWA", "4.00");
    assertThat(sum(SIXTY_FORTY, taken).step(eur("10.00")))
        .isEqualTo(parts("CMS", "0.00", "AEWA", "0.00"));
  }

  @Test
  void whileTheSumGrowsNobodyHasLessThanBefore() {
    var taken = parts("CMS", "0.00", "AEWA", "10.00");
    assertThat(sum(SIXTY_FORTY, taken).step(eur("12.00")))
        .isEqualTo(parts("CMS", "2.00", "AEWA", "0.00"));
  }

  @Test
  void whileTheSumShrinksNobodyHasMoreThanBefore() {
    var taken = parts("CMS", "1.00", "AEWA", "9.00");
    assertThat(sum(SIXTY_FORTY, taken).step(eur("5.00")))
        .isEqualTo(parts("CMS", "0.00", "AEWA", "-5.00"));
  }

  @Test
  void whatComesBackWholeLeavesNothing() {
    var taken = parts("CMS", "60.01", "AEWA", "40.00");
    assertThat(sum(SIXTY_FORTY, taken).step(eur("0.00")))
        .isEqualTo(parts("CMS", "-60.01", "AEWA", "-40.00"));
  }

  @Test
  void aNegativeSumIsSharedByTheKeyAlone() {
    var taken = parts("CMS", "6.00", "AEWA", "4.00");
    assertThat(sum(SIXTY_FORTY, taken).step(eur("-10.00")))
        .isEqualTo(parts("CMS", "-12.00", "AEWA", "-8.00"));
    var negative = parts("CMS", "-3.00", "AEWA", "13.00");
    assertThat(sum(SIXTY_FORTY, negative).step(eur("20.00")))
        .isEqualTo(parts("CMS", "15.00", "AEWA", "-5.00"));
  }

  @Test
  void whatSomeoneOutsideTheKeyTookIsGivenBackByThem() {
    var taken = parts("EUROBATS", "5.00");
    assertThat(sum(SIXTY_FORTY, taken).step(eur("10.00")))
        .isEqualTo(parts("CMS", "6.00", "AEWA", "4.00", "EUROBATS", "-5.00"));
  }

  @Test
  void beforeTheLastQuarterAYearIsSharedAsItIsExpectedToEnd() {
    var minimum = sum(limits(Map.of("AEWA", "50000"), Map.of(), Map.of()), Map.of());
    assertThat(minimum.stepWithin(eur("10000.00"), eur("100000.00")))
        .isEqualTo(parts("CMS", "5000.00", "AEWA", "5000.00"));
    assertThat(minimum.stepWithin(eur("10000.00"), eur("40000.00")))
        .isEqualTo(parts("CMS", "6000.00", "AEWA", "4000.00"));
    assertThat(minimum.stepWithin(eur("0.00"), eur("100000.00")))
        .isEqualTo(parts("CMS", "0.00", "AEWA", "0.00"));
    assertThat(minimum.stepWithin(eur("-10.00"), eur("100000.00")))
        .isEqualTo(parts("CMS", "-6.00", "AEWA", "-4.00"));
  }

  @Test
  void theLastStepMakesTheYearObeyItsLimits() {
    var taken = parts("CMS", "9000.00", "AEWA", "6000.00");
    var minimum = sum(limits(Map.of("AEWA", "40000"), Map.of(), Map.of()), taken);
    assertThat(minimum.lastStep(eur("60000.00")))
        .isEqualTo(parts("CMS", "11000.00", "AEWA", "34000.00"));
    var frozen = sum(limits(Map.of(), Map.of(), Map.of("AEWA", "5000")), taken);
    assertThat(frozen.lastStep(eur("16000.00")))
        .isEqualTo(parts("CMS", "2000.00", "AEWA", "-1000.00"));
    var ceiling = sum(limits(Map.of(), Map.of("AEWA", "5000"), Map.of()), taken);
    assertThat(ceiling.lastStep(eur("16000.00")))
        .isEqualTo(parts("CMS", "2000.00", "AEWA", "-1000.00"));
  }

  @Test
  void inTheLastStepNobodyHasLessThanBeforeIfThatCanBe() {
    var taken = parts("CMS", "1000.00", "AEWA", "14000.00");
    var minimum = sum(limits(Map.of("AEWA", "9000"), Map.of(), Map.of()), taken);
    assertThat(minimum.lastStep(eur("20000.00")))
        .isEqualTo(parts("CMS", "5000.00", "AEWA", "0.00"));
    assertThat(minimum.lastStep(eur("10000.00")))
        .isEqualTo(parts("CMS", "0.00", "AEWA", "-5000.00"));
  }

  @Test
  void aYearThatCannotObeyIsSharedAsIfThereWereNoLimits() {
    var minimum = sum(limits(Map.of("AEWA", "40000"), Map.of(), Map.of()), Map.of());
    assertThat(minimum.lastStep(eur("10000.00")))
        .isEqualTo(parts("CMS", "6000.00", "AEWA", "4000.00"));
    var taken = parts("CMS", "99.87", "AEWA", "0.13");
    var frozen = sum(limits(Map.of(), Map.of(), Map.of("AEWA", "200")), taken);
    assertThat(frozen.lastStep(eur("100.00"))).isEqualTo(parts("CMS", "-39.87", "AEWA", "39.87"));
  }

  @Test
  void aKeyWithoutWeightSharesNothing() {
    var none = KeyTerms.fixed(Map.of("CMS", BigDecimal.ZERO));
    for (var taken : List.of(Map.<String, Money>of(), parts("CMS", "1.00"))) {
      assertThatThrownBy(() -> sum(none, taken).step(eur("10.00")))
          .isInstanceOf(InfeasibleApportionment.class);
    }
  }

  private static GrowingSum sum(KeyTerms key, Map<String, Money> taken) {
    return new GrowingSum(key.among(Set.of("CMS", "AEWA"), Map.of()), new TreeMap<>(taken));
  }

  private static KeyTerms limits(
      Map<String, String> minimum, Map<String, String> ceiling, Map<String, String> frozen) {
    return new KeyTerms(
        "fixed", SIXTY_FORTY.percent(), null, read(minimum), read(ceiling), read(frozen));
  }

  private static Map<String, Limit> read(Map<String, String> amounts) {
    var limits = new TreeMap<String, Limit>();
    amounts.forEach((who, amount) -> limits.put(who, new Limit(new BigDecimal(amount), null)));
    return limits;
  }

  private static SortedMap<String, Money> parts(String... namesAndAmounts) {
    var parts = new TreeMap<String, Money>();
    for (int i = 0; i < namesAndAmounts.length; i += 2) {
      parts.put(namesAndAmounts[i], eur(namesAndAmounts[i + 1]));
    }
    return parts;
  }
}

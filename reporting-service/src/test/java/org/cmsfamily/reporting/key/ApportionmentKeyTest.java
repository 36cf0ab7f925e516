package org.cmsfamily.reporting.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;

/** A key as the terms state it, and as it splits (domain, apportionment key). */
class ApportionmentKeyTest {

  private static final Set<String> TWO = Set.of("CMS", "AEWA");
  private static final Map<String, Limit> NONE = Map.of();
  private static final Map<String, Limit> LIMIT =
      Map.of("AEWA", new Limit(new BigDecimal("100.00"), null));

  @Test
  void equalKeysHaveOneIdHoweverTheirNumbersAreWritten() {
    var key = ApportionmentKey.fixed(Map.of("CMS", new BigDecimal("60.0")));
    assertThat(key.id()).hasSize(16).matches("[0-9a-f]+");
    assertThat(ApportionmentKey.fixed(Map.of("CMS", new BigDecimal("6E+1"))).id())
        .isEqualTo(key.id());
    assertThat(ApportionmentKey.fixed(Map.of("CMS", new BigDecimal("61"))).id())
        .isNotEqualTo(key.id());
  }

  @Test
  void aKeyReadsAsItsKindAndWeights() {
    var key =
        ApportionmentKey.fixed(Map.of("CMS", new BigDecimal("60.0"), "AEWA", new BigDecimal("40")));
    assertThat(key.text()).isEqualTo("fixed: AEWA 40, CMS 60");
  }

  @Test
  void anyMinimumCeilingOrFrozenShareIsALimit() {
    assertThat(terms(NONE, NONE, NONE).hasLimits()).isFalse();
    assertThat(terms(LIMIT, NONE, NONE).hasLimits()).isTrue();
    assertThat(terms(NONE, LIMIT, NONE).hasLimits()).isTrue();
    assertThat(terms(NONE, NONE, LIMIT).hasLimits()).isTrue();
  }

  @Test
  void limitsBindAYearAndNothingElse() {
    var key = terms(LIMIT, NONE, NONE);
    assertThat(key.split(eur("100.00")).get("AEWA")).isEqualTo(eur("50.00"));
    assertThat(key.splitYear(eur("150.00")).get("AEWA")).isEqualTo(eur("100.00"));
    assertThat(terms(NONE, LIMIT, NONE).splitYear(eur("300.00")).get("CMS"))
        .isEqualTo(eur("200.00"));
    assertThat(terms(NONE, NONE, LIMIT).splitYear(eur("110.00")).get("CMS"))
        .isEqualTo(eur("10.00"));
  }

  @Test
  void whatAnInstrumentBearsByAnotherKeyCountsTowardsItsLimits() {
    for (var key :
        List.of(terms(LIMIT, NONE, NONE), terms(NONE, LIMIT, NONE), terms(NONE, NONE, LIMIT))) {
      assertThat(key.less(Map.of())).isSameAs(key);
      var less = key.less(Map.of("AEWA", eur("30.00"), "CMS", eur("5.00")));
      assertThat(limitsOf(less)).containsExactly(new BigDecimal("70"));
      assertThat(limitsOf(key.less(Map.of("CMS", eur("5.00")))))
          .containsExactly(new BigDecimal("100"));
      assertThat(limitsOf(key.less(Map.of("AEWA", eur("130.00")))))
          .containsExactly(BigDecimal.ZERO);
      assertThat(less.weights()).isEqualTo(key.weights());
    }
  }

  @Test
  void percentGoBeforeWeightsAndWeightsBeforeEqualParts() {
    var percent = Map.of("CMS", new BigDecimal("70"), "AEWA", new BigDecimal("30"));
    var weights = Map.of("CMS", BigDecimal.ONE, "AEWA", new BigDecimal("3"));
    assertThat(weightOfCms(percent, weights)).isEqualByComparingTo("70");
    assertThat(weightOfCms(Map.of(), weights)).isEqualByComparingTo("1");
    assertThat(new KeyTerms("equal", null, Map.of(), null, null, null).among(TWO, Map.of()))
        .extracting(ApportionmentKey::weights)
        .isEqualTo(new TreeMap<>(Map.of("AEWA", BigDecimal.ONE, "CMS", BigDecimal.ONE)));
  }

  @Test
  void whoDoesNotTakePartBearsNothingAndTheRestBearAllInTheSameProportions() {
    var percent =
        Map.of(
            "CMS", new BigDecimal("50"),
            "AEWA", new BigDecimal("30"),
            "EUROBATS", new BigDecimal("20"));
    var limits = Map.of("AEWA", new Limit(new BigDecimal("9.00"), null));
    for (var terms :
        List.of(
            new KeyTerms("fixed", percent, null, limits, null, null),
            new KeyTerms("parties", null, percent, null, limits, null),
            new KeyTerms("measured-use", null, percent, null, null, limits))) {
      var key = terms.among(Set.of("CMS", "EUROBATS"), Map.of());
      assertThat(key.splitYear(eur("100.00")))
          .isEqualTo(new TreeMap<>(Map.of("CMS", eur("71.43"), "EUROBATS", eur("28.57"))));
      assertThat(key.hasLimits()).isFalse();
      assertThat(terms.among(percent.keySet(), Map.of()).weights())
          .isEqualTo(new TreeMap<>(percent));
    }
  }

  @Test
  void aLimitIsATextOfThePlansCurrencyOrAnAmountOfItsOwn() {
    assertThat(Json.read("\"40000.00\"", Limit.class))
        .isEqualTo(new Limit(new BigDecimal("40000.00"), null));
    var dollars = Json.read("{\"amount\":\"10.50\",\"currency\":\"USD\"}", Limit.class);
    assertThat(dollars).isEqualTo(new Limit(new BigDecimal("10.50"), "USD"));
    assertThat(dollars.in(Map.of("USD", new BigDecimal("2")))).isEqualByComparingTo("21");
    assertThat(dollars.in(Map.of("CHF", new BigDecimal("2")))).isEqualByComparingTo("10.50");
    assertThat(new Limit(BigDecimal.TEN, null).in(Map.of("USD", new BigDecimal("2"))))
        .isEqualByComparingTo("10");
  }

  private static BigDecimal weightOfCms(
      Map<String, BigDecimal> percent, Map<String, BigDecimal> weights) {
    return new KeyTerms("fixed", percent, weights, null, null, null)
        .among(TWO, Map.of())
        .weights()
        .getOrDefault("CMS", BigDecimal.ZERO);
  }

  private static ApportionmentKey terms(
      Map<String, Limit> minimum, Map<String, Limit> ceiling, Map<String, Limit> frozen) {
    return new KeyTerms("equal", null, null, minimum, ceiling, frozen).among(TWO, Map.of());
  }

  private static List<BigDecimal> limitsOf(ApportionmentKey key) {
    return Stream.of(key.minimum(), key.ceiling(), key.frozen())
        .flatMap(limits -> limits.values().stream())
        .toList();
  }
}

package org.cmsfamily.reporting.key;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cmsfamily.platform.json.CanonicalJson;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Apportionment;
import org.cmsfamily.platform.money.Constraints;
import org.javamoney.moneta.Money;

/**
 * A key in force: how a pool is split among named instruments.
 *
 * @param kind {@code equal}, {@code fixed}, {@code proportional} for the rest of a fixed one, or
 *     what the weights were measured by
 * @param weights per instrument, not negative
 * @param minimum per instrument, an amount a year in the plan's currency
 * @param ceiling per instrument, an amount a year in the plan's currency
 * @param frozen per instrument, an amount a year in the plan's currency
 */
public record ApportionmentKey(
    String kind,
    SortedMap<String, BigDecimal> weights,
    SortedMap<String, BigDecimal> minimum,
    SortedMap<String, BigDecimal> ceiling,
    SortedMap<String, BigDecimal> frozen) {

  private static final int ID_LENGTH = 16;
  private static final int IDS_REMEMBERED = 1_000;

  private static final Cache<ApportionmentKey, String> IDS =
      Caffeine.newBuilder().maximumSize(IDS_REMEMBERED).build();

  public ApportionmentKey {
    weights = plain(weights);
    minimum = plain(minimum);
    ceiling = plain(ceiling);
    frozen = plain(frozen);
  }

  /** A fixed key without constraints. */
  public static ApportionmentKey fixed(Map<String, BigDecimal> percent) {
    return KeyTerms.fixed(percent).among(percent.keySet(), Map.of());
  }

  /** Names the key by its content: equal keys have equal ids, hashed once. */
  public String id() {
    return IDS.get(this, key -> Sha256.of(CanonicalJson.of(key)).substring(0, ID_LENGTH));
  }

  /** For a person, such as {@code fixed: AEWA 40, CMS 60}. */
  public String text() {
    return weights.entrySet().stream()
        .map(weight -> weight.getKey() + " " + weight.getValue().toPlainString())
        .collect(Collectors.joining(", ", kind + ": ", ""));
  }

  /** Whether it has limits, which bind a year's recurring cost. */
  public boolean hasLimits() {
    return !minimum.isEmpty() || !ceiling.isEmpty() || !frozen.isEmpty();
  }

  /**
   * The parts of a sum; they sum to it, to the cent. Limits do not apply: they are amounts a year
   * and bind the recurring cost only.
   *
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if all weights are zero
   */
  public SortedMap<String, Money> split(Money whole) {
    return Apportionment.split(whole, weights);
  }

  /**
   * The parts of a whole year's recurring cost.
   *
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if all weights are zero or no
   *     split respects the limits, which the message names
   */
  public SortedMap<String, Money> splitYear(Money whole) {
    return Apportionment.split(whole, weights, limits(whole.getCurrency().getCurrencyCode()));
  }

  /** With limits less what its instruments bear of the year by other keys. */
  public ApportionmentKey less(Map<String, Money> borne) {
    return borne.isEmpty()
        ? this
        : new ApportionmentKey(
            kind, weights, less(minimum, borne), less(ceiling, borne), less(frozen, borne));
  }

  private static SortedMap<String, BigDecimal> less(
      SortedMap<String, BigDecimal> limits, Map<String, Money> borne) {
    var left = new TreeMap<>(limits);
    left.replaceAll(
        (instrument, amount) -> {
          var part = borne.get(instrument);
          return part == null ? amount : amount.subtract(Amounts.number(part)).max(BigDecimal.ZERO);
        });
    return left;
  }

  /** The limits of a year. */
  Constraints limits(String currency) {
    return new Constraints(
        amounts(minimum, currency), amounts(ceiling, currency), amounts(frozen, currency));
  }

  private static Map<String, Money> amounts(Map<String, BigDecimal> yearly, String currency) {
    var result = new TreeMap<String, Money>();
    yearly.forEach(
        (instrument, amount) ->
            result.put(instrument, Amounts.round(Amounts.of(amount, currency))));
    return result;
  }

  private static SortedMap<String, BigDecimal> plain(Map<String, BigDecimal> numbers) {
    var result = new TreeMap<String, BigDecimal>();
    numbers.forEach((name, number) -> result.put(name, plain(number)));
    return Collections.unmodifiableSortedMap(result);
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

package org.cmsfamily.reporting.key;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import org.cmsfamily.platform.json.CanonicalJson;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Apportionment;
import org.cmsfamily.platform.money.Constraints;
import org.javamoney.moneta.Money;

/**
 * A key in force: how a pool is split among named instruments.
 *
 * @param kind {@code equal}, {@code fixed}, or what the weights were measured by
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

  /**
   * The parts of a pool; they sum to it, to the cent. Constraints do not apply: they are amounts a
   * year and bind the recurring cost only.
   *
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if all weights are zero
   */
  public SortedMap<String, Money> split(Money whole) {
    return Apportionment.split(whole, weights);
  }

  /**
   * The parts of a pool of recurring cost.
   *
   * @param whole the pool
   * @param partsOfYear into how many equal parts the yearly constraints are divided
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if all weights are zero or no
   *     split respects the constraints, which the message names
   */
  public SortedMap<String, Money> splitRecurring(Money whole, int partsOfYear) {
    var currency = whole.getCurrency();
    return Apportionment.split(
        whole,
        weights,
        new Constraints(
            phased(minimum, currency, partsOfYear),
            phased(ceiling, currency, partsOfYear),
            phased(frozen, currency, partsOfYear)));
  }

  private static Map<String, Money> phased(
      Map<String, BigDecimal> yearly, CurrencyUnit currency, int partsOfYear) {
    var result = new TreeMap<String, Money>();
    yearly.forEach(
        (instrument, amount) ->
            result.put(instrument, Amounts.round(Money.of(amount, currency).divide(partsOfYear))));
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

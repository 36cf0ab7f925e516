package org.cmsfamily.platform.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;

/**
 * Splits a whole by weights so that the parts sum to it, to the cent: largest remainder, ties by
 * the part's name. Source: house rule (domain: apportionment key).
 */
public final class Apportionment {

  private Apportionment() {}

  /**
   * Splits without constraints.
   *
   * @param whole any amount; a negative one is split as its mirror image
   * @param weights not negative, not all zero
   * @throws InfeasibleApportionment if there is no positive weight
   */
  public static SortedMap<String, Money> split(Money whole, SortedMap<String, BigDecimal> weights) {
    return split(whole, weights, Constraints.NONE);
  }

  /**
   * Parts that would fall below a floor or rise above a ceiling are set to it and the rest is split
   * again among the others, until all hold.
   *
   * @throws InfeasibleApportionment if there is no positive weight, or no split satisfies the
   *     constraints, which the message names
   */
  public static SortedMap<String, Money> split(
      Money whole, SortedMap<String, BigDecimal> weights, Constraints constraints) {
    weights.forEach(Apportionment::mustNotBeNegative);
    var currency = whole.getCurrency().getCurrencyCode();
    int scale = Amounts.scale(currency);
    var cents = cents(whole, scale);
    var names = new TreeSet<>(weights.keySet());
    var bounds = Bounds.of(names, constraints, scale);
    var parts =
        cents.signum() < 0 && bounds.none()
            ? negated(split(cents.negate(), weights, bounds))
            : split(cents, weights, bounds);
    var result = new TreeMap<String, Money>();
    parts.forEach(
        (name, part) ->
            result.put(name, Money.of(new BigDecimal(part, scale), whole.getCurrency())));
    return result;
  }

  private static SortedMap<String, BigInteger> split(
      BigInteger whole, SortedMap<String, BigDecimal> weights, Bounds bounds) {
    bounds.mustAllow(whole, weights.keySet());
    var fixed = new TreeMap<>(bounds.frozen());
    while (true) {
      var open = new TreeMap<>(weights);
      open.keySet().removeAll(fixed.keySet());
      var rest = whole.subtract(fixed.values().stream().reduce(BigInteger.ZERO, BigInteger::add));
      var parts = rest.signum() == 0 ? zeros(open) : largestRemainder(rest, open, bounds);
      var worst = bounds.broken(parts);
      if (worst.isEmpty()) {
        parts.putAll(fixed);
        return parts;
      }
      fixed.putAll(worst);
    }
  }

  private static SortedMap<String, BigInteger> largestRemainder(
      BigInteger whole, SortedMap<String, BigDecimal> weights, Bounds bounds) {
    var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() == 0) {
      var limits = bounds.named();
      throw new InfeasibleApportionment(
          limits.isEmpty()
              ? Text.of("all-weights-zero")
              : Text.of("all-weights-zero-within").with("limits", limits));
    }
    var parts = new TreeMap<String, BigInteger>();
    record Remainder(String name, BigDecimal of) {}
    var remainders = new ArrayList<Remainder>();
    var left = whole;
    for (var weight : weights.entrySet()) {
      var shares = new BigDecimal(whole).multiply(weight.getValue()).divideAndRemainder(sum);
      var part = shares[0].setScale(0, RoundingMode.UNNECESSARY).toBigIntegerExact();
      parts.put(weight.getKey(), part);
      remainders.add(new Remainder(weight.getKey(), shares[1]));
      left = left.subtract(part);
    }
    remainders.sort(Comparator.comparing(Remainder::of).reversed().thenComparing(Remainder::name));
    for (var remainder : remainders.subList(0, left.intValueExact())) {
      parts.merge(remainder.name(), BigInteger.ONE, BigInteger::add);
    }
    return parts;
  }

  private static SortedMap<String, BigInteger> zeros(SortedMap<String, BigDecimal> weights) {
    var parts = new TreeMap<String, BigInteger>();
    weights.keySet().forEach(name -> parts.put(name, BigInteger.ZERO));
    return parts;
  }

  private static SortedMap<String, BigInteger> negated(SortedMap<String, BigInteger> parts) {
    var mirror = new TreeMap<String, BigInteger>();
    parts.forEach((name, part) -> mirror.put(name, part.negate()));
    return mirror;
  }

  static BigInteger cents(Money amount, int scale) {
    return Amounts.number(amount).setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
  }

  private static void mustNotBeNegative(String name, BigDecimal weight) {
    if (weight.signum() < 0) {
      throw new InfeasibleApportionment(Text.of("weight-negative").with("name", name));
    }
  }
}

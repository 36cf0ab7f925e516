package org.cmsfamily.platform.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;

/** The constraints in cents, for the parts that there are. */
record Bounds(
    SortedMap<String, BigInteger> floors,
    SortedMap<String, BigInteger> ceilings,
    SortedMap<String, BigInteger> frozen) {

  static Bounds of(TreeSet<String> names, Constraints constraints, int scale) {
    return new Bounds(
        cents(names, constraints.floors(), scale),
        cents(names, constraints.ceilings(), scale),
        cents(names, constraints.frozen(), scale));
  }

  private static SortedMap<String, BigInteger> cents(
      TreeSet<String> names, Map<String, Money> amounts, int scale) {
    var result = new TreeMap<String, BigInteger>();
    amounts.forEach(
        (name, amount) -> {
          if (!names.contains(name)) {
            throw new InfeasibleApportionment(Text.of("constraint-names-none").with("name", name));
          }
          result.put(name, Apportionment.cents(amount, scale));
        });
    return result;
  }

  boolean none() {
    return floors.isEmpty() && ceilings.isEmpty() && frozen.isEmpty();
  }

  /**
   * A frozen part needs no minimum or ceiling beside it: one that it keeps counts once, one that it
   * breaks cannot be.
   *
   * @throws InfeasibleApportionment if no split keeps all of them
   */
  void mustAllow(BigInteger whole, Set<String> names) {
    var fixed = sum(frozen);
    var open = new TreeSet<>(names);
    open.removeAll(frozen.keySet());
    boolean tooMuch = ofOthers(floors).add(fixed).compareTo(whole) > 0;
    boolean tooLittle =
        ceilings.keySet().containsAll(open) && ofOthers(ceilings).add(fixed).compareTo(whole) < 0;
    if (tooMuch || tooLittle || contradict()) {
      throw infeasible(whole);
    }
  }

  private boolean contradict() {
    return exceeds(floors, ceilings) || exceeds(floors, frozen) || exceeds(frozen, ceilings);
  }

  private static boolean exceeds(
      SortedMap<String, BigInteger> low, SortedMap<String, BigInteger> high) {
    return low.entrySet().stream()
        .anyMatch(
            one -> one.getValue().compareTo(high.getOrDefault(one.getKey(), one.getValue())) > 0);
  }

  private BigInteger ofOthers(SortedMap<String, BigInteger> bounds) {
    var others = new TreeMap<>(bounds);
    others.keySet().removeAll(frozen.keySet());
    return sum(others);
  }

  /** Of the parts out of bounds, those of the side whose total excess is larger, as pinned. */
  Map<String, BigInteger> broken(SortedMap<String, BigInteger> parts) {
    var low = new TreeMap<String, BigInteger>();
    var high = new TreeMap<String, BigInteger>();
    var balance = BigInteger.ZERO;
    for (var part : parts.entrySet()) {
      var floor = floors.get(part.getKey());
      var ceiling = ceilings.get(part.getKey());
      if (floor != null && part.getValue().compareTo(floor) < 0) {
        low.put(part.getKey(), floor);
        balance = balance.add(floor.subtract(part.getValue()));
      } else if (ceiling != null && part.getValue().compareTo(ceiling) > 0) {
        high.put(part.getKey(), ceiling);
        balance = balance.add(ceiling.subtract(part.getValue()));
      }
    }
    return low.isEmpty() || (!high.isEmpty() && balance.signum() < 0) ? high : low;
  }

  private InfeasibleApportionment infeasible(BigInteger whole) {
    return new InfeasibleApportionment(
        Text.of("not-within-limits").with("cents", whole).with("limits", named()));
  }

  List<Text> named() {
    var named = new ArrayList<Text>();
    floors.forEach(
        (name, cents) ->
            named.add(Text.of("limit-minimum").with("amount", amount(cents)).with("name", name)));
    ceilings.forEach(
        (name, cents) ->
            named.add(Text.of("limit-ceiling").with("amount", amount(cents)).with("name", name)));
    frozen.forEach(
        (name, cents) ->
            named.add(
                Text.of("limit-frozen-share").with("amount", amount(cents)).with("name", name)));
    return named;
  }

  private static String amount(BigInteger cents) {
    return new BigDecimal(cents, 2).toPlainString();
  }

  private static BigInteger sum(SortedMap<String, BigInteger> amounts) {
    return amounts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }
}

package org.cmsfamily.catalog.cost;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Limits on what one instrument pays of a budget year's recurring cost. Set-up cost is divided by
 * the weights alone: an amount agreed for a year's running says nothing about it.
 *
 * @param minimum at least
 * @param ceiling at most
 * @param frozen exactly, whatever the key says
 */
public record KeyLimits(
    SortedMap<String, Amount> minimum,
    SortedMap<String, Amount> ceiling,
    SortedMap<String, Amount> frozen) {

  /** No limit at all. */
  public static final KeyLimits NONE =
      new KeyLimits(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public KeyLimits {
    minimum = Sparse.map(minimum);
    ceiling = Sparse.map(ceiling);
    frozen = Sparse.map(frozen);
  }

  KeyLimits in(@Nullable String plan) {
    return new KeyLimits(in(minimum, plan), in(ceiling, plan), in(frozen, plan));
  }

  private static SortedMap<String, Amount> in(
      SortedMap<String, Amount> amounts, @Nullable String plan) {
    var scaled = new TreeMap<String, Amount>();
    amounts.forEach((instrument, amount) -> scaled.put(instrument, amount.in(plan)));
    return scaled;
  }

  KeyLimits without(Set<String> gone) {
    return new KeyLimits(without(minimum, gone), without(ceiling, gone), without(frozen, gone));
  }

  private static SortedMap<String, Amount> without(
      SortedMap<String, Amount> amounts, Set<String> gone) {
    var some = new TreeMap<>(amounts);
    some.keySet().removeAll(gone);
    return some;
  }

  /** By the names that they have in JSON. */
  SortedMap<String, SortedMap<String, Amount>> named() {
    return new TreeMap<>(Map.of("minimum", minimum, "ceiling", ceiling, "frozen", frozen));
  }
}

package org.cmsfamily.catalog.cost;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
    minimum = copy(minimum);
    ceiling = copy(ceiling);
    frozen = copy(frozen);
  }

  private static SortedMap<String, Amount> copy(Map<String, Amount> amounts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
  }
}

package org.cmsfamily.reporting.document;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Maps in the order of their keys, as the report's JSON has them. */
final class Sorted {

  private Sorted() {}

  /** Each thing's value by its key; a later one replaces an earlier one of the same key. */
  static <T, V> SortedMap<String, V> map(
      Collection<T> all, Function<T, ?> key, Function<T, V> value) {
    var map = new TreeMap<String, V>();
    all.forEach(each -> map.put(key.apply(each).toString(), value.apply(each)));
    return map;
  }

  /** The same keys with other values. */
  static <T, V> SortedMap<String, V> values(
      SortedMap<String, T> map, Function<? super T, ? extends V> value) {
    var changed = new TreeMap<String, V>();
    map.forEach((key, each) -> changed.put(key, value.apply(each)));
    return changed;
  }
}

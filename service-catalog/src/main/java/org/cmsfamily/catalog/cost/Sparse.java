package org.cmsfamily.catalog.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collections of what is sent, of which all or part may be absent. */
public final class Sparse {

  private Sparse() {}

  /** An unmodifiable copy, empty for none; an element that could not be read stays, as null. */
  public static <T> List<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }

  /** An unmodifiable copy, empty for none; a member without a value is as if it were absent. */
  public static <K extends Comparable<K>, T> SortedMap<K, T> map(@Nullable Map<K, T> map) {
    var copy = new TreeMap<K, T>();
    if (map != null) {
      map.forEach(
          (key, value) -> {
            if (value != null) {
              copy.put(key, value);
            }
          });
    }
    return Collections.unmodifiableSortedMap(copy);
  }
}

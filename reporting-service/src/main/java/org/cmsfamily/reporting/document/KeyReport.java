package org.cmsfamily.reporting.document;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.cmsfamily.reporting.key.ApportionmentKey;

/** An apportionment key behind the figures; numbers as plain decimal strings. */
public record KeyReport(
    String kind,
    SortedMap<String, String> weights,
    SortedMap<String, String> minimum,
    SortedMap<String, String> ceiling,
    SortedMap<String, String> frozen) {

  static KeyReport of(ApportionmentKey key) {
    return new KeyReport(
        key.kind(),
        plain(key.weights()),
        plain(key.minimum()),
        plain(key.ceiling()),
        plain(key.frozen()));
  }

  private static SortedMap<String, String> plain(SortedMap<String, BigDecimal> numbers) {
    return Sorted.values(numbers, BigDecimal::toPlainString);
  }
}

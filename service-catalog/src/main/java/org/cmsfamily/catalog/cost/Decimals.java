package org.cmsfamily.catalog.cost;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decimals in one form each. */
public final class Decimals {

  private Decimals() {}

  /** Without trailing zeros and without a negative scale: 60.0 and 6E1 are 60. */
  public static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale()));
  }

  /** Each of them plain; what has no value is left out. */
  public static SortedMap<String, BigDecimal> plain(@Nullable Map<String, BigDecimal> numbers) {
    var result = new TreeMap<String, BigDecimal>();
    Sparse.map(numbers).forEach((name, number) -> result.put(name, plain(number)));
    return Sparse.map(result);
  }
}

package org.cmsfamily.catalog.terms;

import java.math.BigDecimal;

/** Decimals in one form each. */
final class Decimals {

  private Decimals() {}

  /** Without trailing zeros and without a negative scale: 60.0 and 6E1 are 60. */
  static BigDecimal plain(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

package org.cmsfamily.catalog.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount as the terms state it.
 *
 * @param number not negative
 * @param currency its own currency, or null for that of the cost plan
 */
public record Amount(BigDecimal number, @Nullable String currency) {

  public Amount {
    if (number.signum() < 0) {
      throw new IllegalArgumentException("%s is negative".formatted(number));
    }
    number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}

package org.cmsfamily.reporting.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A UN operational rate of exchange.
 *
 * @param inForceFrom the first day it applies; until the next one of its currency, at the latest to
 *     the end of its month
 * @param perUsd units of the currency per one USD
 * @param source where it was published
 */
public record Rate(String currency, LocalDate inForceFrom, BigDecimal perUsd, String source) {

  public Rate {
    if (perUsd.signum() <= 0) {
      throw new IllegalArgumentException("A rate is positive");
    }
  }

  /** Whether both say the same, whoever published it. */
  boolean agreesWith(Rate other) {
    return perUsd.compareTo(other.perUsd) == 0;
  }
}

package org.cmsfamily.reporting.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A UN operational rate of exchange as the others may know it.
 *
 * @param perUsd units of the currency per one USD
 * @param from the first day it applies
 * @param to the day after its last: the next table's, or the first of the next month
 * @param source where it was published
 */
record RateState(
    String family,
    String currency,
    BigDecimal perUsd,
    LocalDate from,
    LocalDate to,
    String source) {

  static RateState of(String family, Rate rate, LocalDate to) {
    return new RateState(
        family, rate.currency(), rate.perUsd(), rate.inForceFrom(), to, rate.source());
  }

  /** Its key: family, currency and first day. */
  String key() {
    return String.join("/", family, currency, from.toString());
  }
}

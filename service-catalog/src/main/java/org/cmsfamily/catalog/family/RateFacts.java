package org.cmsfamily.catalog.family;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A UN operational rate of exchange, as the family's finance officer entered it.
 *
 * @param perUsd units of the currency for one USD
 * @param from the first day that it is in force
 * @param source the published table
 */
public record RateFacts(
    String family, String currency, BigDecimal perUsd, LocalDate from, @Nullable String source) {

  /** As its record is keyed. */
  public String key() {
    return "%s/%s/%s".formatted(family, currency, from);
  }
}

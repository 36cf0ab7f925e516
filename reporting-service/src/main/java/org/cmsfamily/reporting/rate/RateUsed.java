package org.cmsfamily.reporting.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two rates by which an amount was converted, stored with it.
 *
 * @param from the amount's currency
 * @param fromPerUsd units of it per one USD
 * @param fromSince the day since which that rate was in force; null for USD itself
 * @param to the currency converted to
 * @param toPerUsd units of that per one USD
 * @param toSince the day since which that rate was in force; null for USD itself
 */
public record RateUsed(
    String from,
    BigDecimal fromPerUsd,
    @Nullable LocalDate fromSince,
    String to,
    BigDecimal toPerUsd,
    @Nullable LocalDate toSince) {}

package org.cmsfamily.reporting.rate;

import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount in another currency, and how it came about.
 *
 * @param rate null when the currency did not change
 */
public record Conversion(Money amount, @Nullable RateUsed rate) {}

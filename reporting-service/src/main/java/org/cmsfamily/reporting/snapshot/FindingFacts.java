package org.cmsfamily.reporting.snapshot;

import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** A finding as it stood when the report was issued. */
public record FindingFacts(
    String id,
    @Nullable String service,
    @Nullable Quarter quarter,
    @Nullable Integer year,
    String kind,
    @Nullable String instrument,
    String state,
    String text,
    @Nullable Money amount,
    @Nullable String explanation) {}

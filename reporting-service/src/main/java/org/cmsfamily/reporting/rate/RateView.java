package org.cmsfamily.reporting.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate as it is listed; a wrong one stays beside its correction.
 *
 * @param to the day after its last: the next table's, or the first of the next month
 * @param version 1 for the first of its currency and day; each correction is the next
 * @param corrects the published table that the correction follows; null for the first
 * @param superseded whether a correction has taken its place
 */
record RateView(
    String currency,
    LocalDate inForceFrom,
    LocalDate to,
    BigDecimal perUsd,
    String source,
    int version,
    @Nullable String corrects,
    @Nullable LocalDate recordedOn,
    boolean superseded) {

  static RateView of(RecordedRate recorded, RateTable newest) {
    var rate = recorded.rate();
    return new RateView(
        rate.currency(),
        rate.inForceFrom(),
        newest.endOf(rate),
        rate.perUsd(),
        rate.source(),
        recorded.version(),
        recorded.corrects(),
        recorded.recordedOn(),
        !newest.holds(rate));
  }
}

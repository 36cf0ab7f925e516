package org.cmsfamily.reporting.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.reporting.rate.RateUsed;
import org.jspecify.annotations.Nullable;

/** The columns of the two rates by which an entry was converted; all empty if it was not. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class RateColumns {
  @Column(name = "rate_from")
  String from;

  @Column(name = "rate_from_per_usd")
  BigDecimal fromPerUsd;

  @Column(name = "rate_from_since")
  @Nullable LocalDate fromSince;

  @Column(name = "rate_to")
  String to;

  @Column(name = "rate_to_per_usd")
  BigDecimal toPerUsd;

  @Column(name = "rate_to_since")
  @Nullable LocalDate toSince;

  static @Nullable RateColumns of(@Nullable RateUsed rate) {
    if (rate == null) {
      return null;
    }
    var columns = new RateColumns();
    columns.from = rate.from();
    columns.fromPerUsd = rate.fromPerUsd();
    columns.fromSince = rate.fromSince();
    columns.to = rate.to();
    columns.toPerUsd = rate.toPerUsd();
    columns.toSince = rate.toSince();
    return columns;
  }

  RateUsed toRate() {
    return new RateUsed(from, fromPerUsd, fromSince, to, toPerUsd, toSince);
  }
}

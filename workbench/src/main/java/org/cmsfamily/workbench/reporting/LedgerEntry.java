package org.cmsfamily.workbench.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ledger.
 *
 * @param quarter in which it is counted
 * @param concerns the quarter that it is about
 * @param borneBy who bears it; null if a key splits it
 * @param booked in the service's currency
 * @param reverses the entry that it takes back
 */
public record LedgerEntry(
    String id,
    String service,
    String quarter,
    String concerns,
    LocalDate bookingDate,
    @Nullable EntryKind kind,
    String paidBy,
    @Nullable String borneBy,
    @Nullable String key,
    @Nullable Money amount,
    @Nullable String days,
    @Nullable RateUsed rate,
    Money booked,
    String purpose,
    String description,
    String document,
    String sourceSystem,
    String reference,
    String batch,
    String lot,
    @Nullable String reverses) {

  /** Its staff days, of which there is no money; null of every other kind. */
  public @Nullable BigDecimal dayCount() {
    return days == null ? null : new BigDecimal(days);
  }

  /** The rate by which it was converted. */
  public record RateUsed(
      String from,
      String fromPerUsd,
      @Nullable LocalDate fromSince,
      String to,
      String toPerUsd,
      @Nullable LocalDate toSince) {
    private static final int DECIMALS = 6;

    /** Units of the other currency for one of the first. */
    public BigDecimal number() {
      return new BigDecimal(toPerUsd)
          .divide(new BigDecimal(fromPerUsd), DECIMALS, RoundingMode.HALF_UP)
          .stripTrailingZeros();
    }

    /** Since when it holds; null if it always does. */
    public @Nullable LocalDate since() {
      if (fromSince == null || toSince == null) return fromSince == null ? toSince : fromSince;
      return fromSince.isAfter(toSince) ? fromSince : toSince;
    }
  }
}

package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a ledger file says, well formed but not yet judged against the books.
 *
 * @param line where it stands
 * @param borneBy an instrument, or {@link #BY_KEY}
 * @param stated the quarter it says it belongs to; null if it says none
 * @param amount null for staff days
 * @param days null for money
 * @param reverses the reference of what it takes back, whole or in part; null for any other
 */
record LedgerLine(
    int line,
    String reference,
    String service,
    String borneBy,
    LocalDate bookingDate,
    @Nullable Quarter stated,
    Kind kind,
    @Nullable Money amount,
    @Nullable BigDecimal days,
    String purpose,
    String description,
    String document,
    @Nullable String reverses) {

  /** In the column {@code borne_by}: the service's key splits it. */
  static final String BY_KEY = "key";

  /** The quarter it belongs to by its matter: that of its date unless it says otherwise. */
  Quarter concerns() {
    return stated == null ? Quarter.of(bookingDate) : stated;
  }

  /** Its reference as it is compared. */
  String referenceKey() {
    return NormalForm.of(reference);
  }

  /** The reference of what it takes back, as it is compared. */
  String reversesKey() {
    return NormalForm.of(Objects.requireNonNull(reverses));
  }

  boolean byKey() {
    return borneBy.equals(BY_KEY);
  }

  boolean isNegative() {
    return (amount != null && amount.isNegative()) || (days != null && days.signum() < 0);
  }

  LedgerLine onLine(int other) {
    return with(other, stated);
  }

  /** The same, of a quarter. */
  LedgerLine concerning(Quarter quarter) {
    return with(line, quarter);
  }

  private LedgerLine with(int other, @Nullable Quarter quarter) {
    return new LedgerLine(
        other,
        reference,
        service,
        borneBy,
        bookingDate,
        quarter,
        kind,
        amount,
        days,
        purpose,
        description,
        document,
        reverses);
  }
}

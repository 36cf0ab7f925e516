package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a ledger file says, well formed but not yet judged against the books.
 *
 * @param line where it stands
 * @param borneBy an instrument, or {@link #BY_KEY}
 * @param concerns the quarter it belongs to; that of its date unless the line says otherwise
 * @param amount null for staff days
 * @param days null for money
 * @param reverses the reference of what it takes back; null for any other
 */
record LedgerLine(
    int line,
    String reference,
    String service,
    String borneBy,
    LocalDate bookingDate,
    Quarter concerns,
    Kind kind,
    @Nullable Money amount,
    @Nullable BigDecimal days,
    String purpose,
    String description,
    String document,
    @Nullable String reverses) {

  /** In the column {@code borne_by}: the service's key splits it. */
  static final String BY_KEY = "key";

  boolean byKey() {
    return borneBy.equals(BY_KEY);
  }

  boolean isNegative() {
    return (amount != null && amount.isNegative()) || (days != null && days.signum() < 0);
  }

  LedgerLine onLine(int other) {
    return new LedgerLine(
        other,
        reference,
        service,
        borneBy,
        bookingDate,
        concerns,
        kind,
        amount,
        days,
        purpose,
        description,
        document,
        reverses);
  }
}

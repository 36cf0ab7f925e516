package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file and the entry that it becomes.
 *
 * @param amount as the file has it; null for staff days
 * @param days staff days; null for money
 * @param booked in the currency of the service's plan
 */
record AcceptedLine(
    int line,
    String reference,
    String service,
    Kind kind,
    LocalDate bookingDate,
    Quarter quarter,
    Quarter concerns,
    @Nullable Money amount,
    @Nullable BigDecimal days,
    Money booked) {

  static AcceptedLine of(int line, LedgerEntry entry) {
    return new AcceptedLine(
        line,
        entry.reference(),
        entry.service(),
        entry.kind(),
        entry.bookingDate(),
        entry.quarter(),
        entry.concerns(),
        entry.amount(),
        entry.days(),
        entry.booked());
  }
}

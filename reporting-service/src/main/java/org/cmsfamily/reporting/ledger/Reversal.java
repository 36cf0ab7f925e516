package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a line that takes an entry back.
 *
 * @param reference its own
 * @param amount how much, not negative; null for all that is left
 * @param days how many, not negative; null for all that are left
 */
record Reversal(
    String reference,
    LocalDate bookingDate,
    String description,
    String document,
    @Nullable Money amount,
    @Nullable BigDecimal days) {

  /** The line that takes the entry back. */
  LedgerLine line(int number, LedgerEntry entry, Remainder left) {
    var money = amount == null ? left.amount() : amount;
    var time = days == null ? left.days() : days;
    return new LedgerLine(
        number,
        reference,
        entry.service(),
        entry.borneBy() == null ? LedgerLine.BY_KEY : entry.borneBy(),
        bookingDate,
        entry.concerns(),
        entry.kind(),
        money == null || entry.amount() == null ? null : money.negate(),
        time == null || entry.days() == null ? null : time.negate(),
        entry.purpose(),
        description,
        document,
        entry.reference());
  }
}

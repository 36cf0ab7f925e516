package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an entry once all that took it back is counted.
 *
 * @param amount null for staff days
 * @param days null for money
 */
record Remainder(
    @Nullable Money amount,
    @Nullable BigDecimal days,
    Money booked,
    Money planned,
    Money reported) {

  /** What the reversals and credit notes leave of the entry. */
  static Remainder of(LedgerEntry entry, Collection<LedgerEntry> takenBack) {
    var left = of(entry);
    for (var back : takenBack) {
      left = left.plus(of(back));
    }
    return left;
  }

  private static Remainder of(LedgerEntry entry) {
    return new Remainder(
        entry.amount(), entry.days(), entry.booked(), entry.planned(), entry.reported());
  }

  private Remainder plus(Remainder other) {
    return new Remainder(
        amount == null || other.amount == null ? null : amount.add(other.amount),
        days == null || other.days == null ? null : days.add(other.days),
        booked.add(other.booked),
        planned.add(other.planned),
        reported.add(other.reported));
  }

  /** Whether all of it was taken back. */
  boolean isNothing() {
    return amount == null ? isNothing(days) : amount.isZero();
  }

  private static boolean isNothing(@Nullable BigDecimal number) {
    return number == null || number.signum() == 0;
  }

  /** Whether it is a credit, which lowers what was paid. */
  boolean isNegative() {
    return amount != null && amount.isNegative();
  }

  /** Whether so much can still be taken back; a line that takes back has the other sign. */
  boolean covers(LedgerLine line) {
    var back = line.amount();
    if (back != null && amount != null) {
      var rest = amount.add(back);
      return rest.isZero() || rest.isNegative() == amount.isNegative();
    }
    var daysBack = line.days();
    return daysBack != null && days != null && days.add(daysBack).signum() >= 0;
  }

  /** For a message. */
  String text() {
    return amount == null ? days + " days" : Amounts.text(amount);
  }

  /**
   * What the line takes back of it: in every currency the same part, and all that is left if it
   * takes the rest, so that nothing remains of what was taken back whole.
   */
  Remainder part(LedgerLine line) {
    var back = line.amount();
    if (back == null || amount == null || amount.add(back).isZero()) {
      return new Remainder(back, line.days(), booked.negate(), planned.negate(), reported.negate());
    }
    var part = Amounts.number(back);
    var of = Amounts.number(amount);
    return new Remainder(
        back, null, part(booked, part, of), part(planned, part, of), part(reported, part, of));
  }

  private static Money part(Money whole, BigDecimal part, BigDecimal of) {
    var currency = whole.getCurrency().getCurrencyCode();
    return Amounts.of(
        Amounts.number(whole)
            .multiply(part)
            .divide(of, Amounts.scale(currency), RoundingMode.HALF_EVEN),
        currency);
  }
}

package org.cmsfamily.reporting.payment;

import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument owes another for a closed quarter, and how far it was paid.
 *
 * @param owed by the newest revision of the quarter; what was paid between the two counts for it as
 *     far as the balances of all allow
 * @param paid by payments that the receiver has confirmed, less what was paid back
 * @param unconfirmed by payments that it has not confirmed yet, less those back
 * @param balance owed − paid; negative when more was paid than is owed, which is to be paid back
 * @param dueOn the last day to pay, or to pay back, what is owed longest, by the house rule; null
 *     when nothing is owed
 */
public record Debt(
    Quarter quarter,
    String from,
    String to,
    Money owed,
    Money paid,
    Money unconfirmed,
    Money balance,
    PaymentState state,
    @Nullable LocalDate dueOn) {

  /** Who is still to pay: the one that owes, or the one that was paid too much. */
  String debtor() {
    return balance.isNegative() ? to : from;
  }

  /** What an instrument is still to pay: the rest of it, or as much of it as is to be paid back. */
  Money rest(String instrument) {
    return instrument.equals(from) ? balance : balance.negate();
  }

  /** The other one of the two. */
  String other(String instrument) {
    return instrument.equals(from) ? to : from;
  }

  /** Whether it is between these two, for that quarter. */
  boolean isBetween(Quarter of, String one, String another) {
    return quarter.equals(of)
        && (one.equals(from) ? another.equals(to) : one.equals(to) && another.equals(from));
  }

  /** Whether an instrument has to pay more than it has recorded. */
  boolean isToPay(String instrument) {
    var recorded = instrument.equals(from) ? unconfirmed : unconfirmed.negate();
    var rest = rest(instrument);
    return rest.isPositive() && rest.isGreaterThan(recorded);
  }

  /** Whether it is unpaid after its last day. */
  boolean isOverdue(LocalDate today) {
    return !balance.isZero() && dueOn != null && today.isAfter(dueOn);
  }
}

package org.cmsfamily.reporting.payment;

import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument owes another for a closed quarter, and how far it was paid.
 *
 * @param owed by the newest revision of the quarter; nothing if that says otherwise than when it
 *     was paid
 * @param paid by payments that the receiver has confirmed
 * @param unconfirmed by payments that it has not confirmed yet
 * @param balance owed − paid; negative when more was paid than is owed
 * @param dueOn the last day to pay, by the house rule; null when nothing is owed
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

  /** Whether it is unpaid after its last day. */
  boolean isOverdue(LocalDate today) {
    return state != PaymentState.PAID && dueOn != null && today.isAfter(dueOn);
  }
}

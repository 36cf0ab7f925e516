package org.cmsfamily.reporting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.reporting.Withdrawal;
import org.cmsfamily.reporting.WithdrawalRequest;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.reporting.payment.Payment.Recorded;
import org.jspecify.annotations.Nullable;

/** What becomes of a recorded payment: the receiver confirms it, or the payer takes it back. */
@ApplicationScoped
class SettlePayment {

  private final Payments payments;
  private final WatchSettlements watch;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final Actor actor;

  SettlePayment(
      Payments payments,
      WatchSettlements watch,
      LedgerLock lock,
      BusinessCalendar calendar,
      Actor actor) {
    this.payments = payments;
    this.watch = watch;
    this.lock = lock;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * The receiver's finance officer confirms. Of several payments for one debt each sees those that
   * were confirmed before it.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such payment for the caller;
   *     409 if it is confirmed already, or taken back
   */
  Done<Payment> confirm(String id, @Nullable String actingAs) {
    lock.service(payments.serviceOf(id));
    var payment = payments.lock(id);
    var capacity = officer(payment.to(), actingAs);
    var today = calendar.today(payment.family());
    var confirmed = payments.update(payment.confirm(new Recorded(today, capacity)));
    watch.judge(confirmed.service());
    return done(PaymentAct.CONFIRM, confirmed, capacity);
  }

  /**
   * The payer's finance officer takes it back, as long as it is not confirmed.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such payment for the caller;
   *     409 if it is confirmed, or taken back already
   */
  Done<Payment> withdraw(String id, WithdrawalRequest request) {
    var payment = payments.lock(id);
    var capacity = officer(payment.from(), request.actingAs());
    var today = calendar.today(payment.family());
    var withdrawn =
        payments.update(payment.withdraw(new Withdrawal(request.reason(), today, capacity)));
    return done(PaymentAct.WITHDRAW, withdrawn, capacity);
  }

  private Capacity officer(String instrument, @Nullable String actingAs) {
    return actor.capacityFor(Set.of(Roles.FINANCE_OFFICER), instrument::equals, actingAs);
  }

  private static Done<Payment> done(PaymentAct act, Payment payment, Capacity capacity) {
    return Done.of(
        payment,
        ActDraft.of(act, "payment", payment, capacity, Map.of("reference", payment.reference())));
  }
}

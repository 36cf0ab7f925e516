package org.cmsfamily.reporting.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.Withdrawal;
import org.cmsfamily.reporting.payment.Payment.Recorded;
import org.cmsfamily.reporting.rate.RateUsed;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** A payment as participants see it. */
record PaymentView(
    String id,
    String family,
    String service,
    Quarter quarter,
    String from,
    String to,
    LocalDate paidOn,
    Money amount,
    @Nullable RateUsed rate,
    Money settles,
    String reference,
    Recorded recorded,
    @Nullable Recorded confirmed,
    @Nullable Withdrawal withdrawal,
    List<PossibleAct> acts) {

  /** As the holder of these capacities sees it. */
  static PaymentView of(Payment payment, Set<Capacity> held) {
    var against =
        payment.isWaiting()
            ? List.<Text>of()
            : List.of(
                payment.counts() ? Text.of("payment-confirmed") : Text.of("payment-taken-back"));
    return new PaymentView(
        payment.id(),
        payment.family(),
        payment.service(),
        payment.quarter(),
        payment.from(),
        payment.to(),
        payment.paidOn(),
        payment.amount(),
        payment.rate(),
        payment.settles(),
        payment.reference(),
        payment.recorded(),
        payment.confirmed(),
        payment.withdrawal(),
        List.of(
            act(PaymentAct.CONFIRM, payment.to(), held, against),
            act(PaymentAct.WITHDRAW, payment.from(), held, against)));
  }

  private static PossibleAct act(
      PaymentAct act, String holder, Set<Capacity> held, List<Text> against) {
    return PossibleAct.of(act, held, Set.of(Roles.FINANCE_OFFICER), holder::equals, against);
  }
}

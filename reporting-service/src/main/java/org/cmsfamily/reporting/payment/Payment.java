package org.cmsfamily.reporting.payment;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.Withdrawal;
import org.cmsfamily.reporting.rate.RateUsed;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument paid to another to settle a service's quarter. It counts once the receiver's
 * finance officer has confirmed it. Source: domain, settlement.
 *
 * @param from who paid
 * @param to who was paid
 * @param paidOn the day on which the money left
 * @param amount as it was paid
 * @param rate how the amount was converted; null when it was in the plan's currency
 * @param settles what it settles, in the plan's currency
 * @param reference the payer's own, unique for it
 * @param confirmed by the receiver; null until then
 * @param withdrawal by the payer, before the receiver confirmed it; null unless taken back
 */
public record Payment(
    String id,
    String family,
    long version,
    Set<String> readers,
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
    @Nullable Withdrawal withdrawal)
    implements Aggregate {

  /** When something was said, and in which capacity. */
  public record Recorded(LocalDate on, Capacity by) {}

  public Payment {
    readers = new TreeSet<>(readers);
  }

  /** Whether it settles anything. */
  boolean counts() {
    return confirmed != null;
  }

  /** Whether the receiver is still to confirm it. */
  boolean isWaiting() {
    return confirmed == null && withdrawal == null;
  }

  /**
   * The receiver has the money.
   *
   * @throws Problem 409 {@code wrong-state} if it is confirmed already, or taken back
   */
  Payment confirm(Recorded by) {
    mustWait();
    return with(by, null);
  }

  /**
   * The payer takes back what it said.
   *
   * @throws Problem 409 {@code wrong-state} if it is confirmed, or taken back already
   */
  Payment withdraw(Withdrawal given) {
    mustWait();
    return with(null, given);
  }

  private void mustWait() {
    if (!isWaiting()) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE,
          confirmed == null ? Text.of("payment-taken-back") : Text.of("payment-confirmed"));
    }
  }

  private Payment with(@Nullable Recorded confirmation, @Nullable Withdrawal given) {
    return new Payment(
        id,
        family,
        version + 1,
        readers,
        service,
        quarter,
        from,
        to,
        paidOn,
        amount,
        rate,
        settles,
        reference,
        recorded,
        confirmation,
        given);
  }
}

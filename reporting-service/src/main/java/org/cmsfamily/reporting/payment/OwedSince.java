package org.cmsfamily.reporting.payment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * What one instrument is still to pay another for a quarter, in parts, each since the revision that
 * added it, or the payment that was too much: a restatement begins no day anew for what was owed
 * before it.
 *
 * @param parts the oldest first, none of them zero
 */
record OwedSince(List<Part> parts) {

  static final OwedSince NOTHING = new OwedSince(List.of());

  /** What was added on a day. */
  record Part(Money amount, LocalDate since) {}

  OwedSince {
    parts = List.copyOf(parts);
  }

  /** What it is by the next revision: what is more is new, what is less was never owed. */
  OwedSince become(Money amount, LocalDate on) {
    var next = new ArrayList<Part>();
    var left = amount;
    for (var part : parts) {
      if (left.isPositive()) {
        var still = part.amount().isGreaterThan(left) ? left : part.amount();
        next.add(new Part(still, part.since()));
        left = left.subtract(still);
      }
    }
    if (left.isPositive()) {
      next.add(new Part(left, on));
    }
    return new OwedSince(next);
  }

  /**
   * What it is by a payment: what is paid was owed longest, and what is paid too much is owed back
   * since then.
   */
  OwedSince paidTo(Money amount, LocalDate on) {
    var next = new ArrayDeque<Part>();
    var left = amount;
    for (var part : parts.reversed()) {
      if (left.isPositive()) {
        var still = part.amount().isGreaterThan(left) ? left : part.amount();
        next.addFirst(new Part(still, part.since()));
        left = left.subtract(still);
      }
    }
    if (left.isPositive()) {
      next.addLast(new Part(left, on));
    }
    return new OwedSince(List.copyOf(next));
  }

  boolean isNothing() {
    return parts.isEmpty();
  }

  Money amount(String currency) {
    return Amounts.sum(parts.stream().map(Part::amount).toList(), currency);
  }

  /** Since when the oldest part is owed. */
  LocalDate since() {
    return parts.getFirst().since();
  }

  /** Since when the newest part is owed. */
  LocalDate lastSince() {
    return parts.getLast().since();
  }
}

package org.cmsfamily.reporting.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.quarter.Revision;
import org.cmsfamily.reporting.settlement.Settlement;
import org.cmsfamily.reporting.settlement.Transfer;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is owed between the participants of a service for one quarter. What is still to be paid
 * follows from the balances of the newest revision, less what was paid by each and to each: so what
 * two have paid each other counts for these two, and all pairs together come to nothing once
 * everyone has paid.
 */
final class DebtsOfQuarter {

  /** Two instruments, in the order of their codes. */
  private record Pair(String one, String other) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::one).thenComparing(Pair::other);

    static Pair of(String from, String to) {
      return from.compareTo(to) < 0 ? new Pair(from, to) : new Pair(to, from);
    }

    boolean isFrom(String from) {
      return one.equals(from);
    }

    @Override
    public int compareTo(Pair than) {
      return ORDER.compare(this, than);
    }
  }

  /** What is to be paid from the one to the other, and back; one of them is nothing. */
  private record Open(OwedSince there, OwedSince back) {

    static final Open NOTHING = new Open(OwedSince.NOTHING, OwedSince.NOTHING);

    Open become(Money amount, LocalDate on, boolean byPayment) {
      var nothing = amount.subtract(amount);
      return new Open(
          next(there, amount.isPositive() ? amount : nothing, on, byPayment),
          next(back, amount.isNegative() ? amount.negate() : nothing, on, byPayment));
    }

    private static OwedSince next(OwedSince was, Money amount, LocalDate on, boolean byPayment) {
      return byPayment ? was.paidTo(amount, on) : was.become(amount, on);
    }

    OwedSince some() {
      return there.isNothing() ? back : there;
    }

    Money amount(String currency) {
      return there.amount(currency).subtract(back.amount(currency));
    }
  }

  private final String currency;
  private final Quarter quarter;
  private final int daysToPay;
  private final SortedMap<String, Money> balances = new TreeMap<>();
  private final SortedMap<String, Money> moved = new TreeMap<>();
  private final Map<Pair, Open> open = new TreeMap<>();
  private final Map<Pair, LocalDate> newest = new LinkedHashMap<>();

  DebtsOfQuarter(String currency, Quarter quarter, int daysToPay) {
    this.currency = currency;
    this.quarter = quarter;
    this.daysToPay = daysToPay;
  }

  /**
   * All of them.
   *
   * @param payments that were not taken back, in the order in which they were recorded
   */
  List<Debt> of(List<Revision> revisions, List<Payment> payments) {
    var confirmed = new ArrayList<Payment>(payments.stream().filter(Payment::counts).toList());
    confirmed.sort(Comparator.comparing(DebtsOfQuarter::confirmedOn));
    for (var revision : revisions) {
      while (!confirmed.isEmpty() && confirmedOn(confirmed.getFirst()).isBefore(revision.on())) {
        pay(confirmed.removeFirst());
      }
      restate(revision);
    }
    confirmed.forEach(this::pay);
    SortedSet<Pair> pairs = new TreeSet<>(open.keySet());
    payments.forEach(payment -> pairs.add(Pair.of(payment.from(), payment.to())));
    return pairs.stream()
        .filter(pair -> isOpen(pair) || payments.stream().anyMatch(isBetween(pair)))
        .map(pair -> debt(pair, payments.stream().filter(isBetween(pair)).toList()))
        .toList();
  }

  private static LocalDate confirmedOn(Payment payment) {
    var confirmed = payment.confirmed();
    return confirmed == null ? LocalDate.MAX : confirmed.on();
  }

  private void restate(Revision revision) {
    balances.clear();
    revision
        .totals()
        .settlement()
        .lines()
        .forEach(line -> balances.put(line.instrument(), line.balance()));
    follow(revision.on(), false);
  }

  private void pay(Payment payment) {
    moved.merge(payment.from(), payment.settles(), Money::add);
    moved.merge(payment.to(), payment.settles().negate(), Money::add);
    follow(confirmedOn(payment), true);
  }

  /** Who is still to pay whom, and since when. */
  private void follow(LocalDate on, boolean byPayment) {
    var left = new TreeMap<>(balances);
    moved.forEach((instrument, amount) -> left.merge(instrument, amount, Money::add));
    var now = new TreeMap<Pair, Money>();
    for (Transfer transfer : Settlement.transfers(left)) {
      var pair = Pair.of(transfer.from(), transfer.to());
      now.put(pair, pair.isFrom(transfer.from()) ? transfer.amount() : transfer.amount().negate());
    }
    var pairs = new TreeSet<>(open.keySet());
    pairs.addAll(now.keySet());
    for (var pair : pairs) {
      var next =
          open.getOrDefault(pair, Open.NOTHING)
              .become(now.getOrDefault(pair, Amounts.zero(currency)), on, byPayment);
      open.put(pair, next);
      if (!next.some().isNothing()) {
        newest.put(pair, next.some().lastSince());
      }
    }
  }

  private boolean isOpen(Pair pair) {
    var some = open.get(pair);
    return some != null && !some.some().isNothing();
  }

  private static Predicate<Payment> isBetween(Pair pair) {
    return payment -> Pair.of(payment.from(), payment.to()).equals(pair);
  }

  private Debt debt(Pair pair, List<Payment> between) {
    var paid = sum(pair, between, Payment::counts);
    var left = open.getOrDefault(pair, Open.NOTHING).amount(currency);
    var owed = paid.add(left);
    boolean there =
        owed.isZero()
            ? !between.isEmpty() && pair.isFrom(between.getFirst().from())
            : owed.isPositive();
    var unconfirmed = sum(pair, between, Payment::isWaiting);
    return new Debt(
        quarter,
        there ? pair.one() : pair.other(),
        there ? pair.other() : pair.one(),
        there ? owed : owed.negate(),
        there ? paid : paid.negate(),
        there ? unconfirmed : unconfirmed.negate(),
        there ? left : left.negate(),
        there ? PaymentState.of(owed, paid) : PaymentState.of(owed.negate(), paid.negate()),
        owed.isZero() && left.isZero() ? null : dueOn(pair));
  }

  private @Nullable LocalDate dueOn(Pair pair) {
    var some = open.getOrDefault(pair, Open.NOTHING).some();
    var since = some.isNothing() ? newest.get(pair) : some.since();
    return since == null ? null : since.plusDays(daysToPay);
  }

  private Money sum(Pair pair, List<Payment> between, Predicate<Payment> which) {
    return Amounts.sum(
        between.stream()
            .filter(which)
            .map(
                payment ->
                    pair.isFrom(payment.from()) ? payment.settles() : payment.settles().negate())
            .toList(),
        currency);
  }
}

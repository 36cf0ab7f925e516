package org.cmsfamily.reporting.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.quarter.ServiceQuarter;
import org.cmsfamily.reporting.settlement.Transfer;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** What is owed for the closed quarters of a service; a pure function of what it is given. */
final class Debts {

  private static final Comparator<Debt> ORDER =
      Comparator.comparing(Debt::quarter).thenComparing(Debt::from).thenComparing(Debt::to);

  /**
   * Two instruments in a quarter, whoever of them owes: from the debtor, as far as there is one.
   */
  private record Between(Quarter quarter, String from, String to) {

    Between turned() {
      return new Between(quarter, to, from);
    }
  }

  private final String currency;
  private final int daysToPay;
  private final Map<Between, OwedSince> owed = new LinkedHashMap<>();
  private final Map<Between, List<Payment>> paid = new LinkedHashMap<>();

  /**
   * Compares.
   *
   * @param daysToPay from the day of the revision since which something is owed
   */
  Debts(
      String currency,
      Collection<ServiceQuarter> closed,
      Collection<Payment> payments,
      int daysToPay) {
    this.currency = currency;
    this.daysToPay = daysToPay;
    closed.forEach(this::owe);
    payments.stream()
        .filter(payment -> payment.withdrawal() == null)
        .sorted(Comparator.comparing(payment -> payment.recorded().on()))
        .forEach(this::pay);
  }

  private void owe(ServiceQuarter quarter) {
    var ofQuarter = new LinkedHashMap<Between, OwedSince>();
    for (var revision : quarter.revisions()) {
      var now = new LinkedHashMap<Between, OwedSince>();
      for (Transfer transfer : revision.totals().settlement().transfers()) {
        var between = new Between(quarter.quarter(), transfer.from(), transfer.to());
        now.put(
            between,
            ofQuarter
                .getOrDefault(between, OwedSince.NOTHING)
                .become(transfer.amount(), revision.on()));
      }
      ofQuarter.clear();
      ofQuarter.putAll(now);
    }
    owed.putAll(ofQuarter);
  }

  /** Money back is a payment between the same two, the other way. */
  private void pay(Payment payment) {
    var between = new Between(payment.quarter(), payment.from(), payment.to());
    boolean back =
        owed.containsKey(between.turned())
            || (!owed.containsKey(between) && paid.containsKey(between.turned()));
    paid.computeIfAbsent(back ? between.turned() : between, fresh -> new ArrayList<>())
        .add(payment);
  }

  /** All of them, by quarter, debtor and creditor. */
  List<Debt> all() {
    Set<Between> between = new LinkedHashSet<>(owed.keySet());
    between.addAll(paid.keySet());
    return between.stream().map(this::debt).sorted(ORDER).toList();
  }

  private Debt debt(Between between) {
    @Nullable OwedSince due = owed.get(between);
    var amount = due == null ? Amounts.zero(currency) : due.amount(currency);
    var settled = sum(between, Payment::counts);
    return new Debt(
        between.quarter(),
        between.from(),
        between.to(),
        amount,
        settled,
        sum(between, Payment::isWaiting),
        amount.subtract(settled),
        PaymentState.of(amount, settled),
        due == null ? null : due.unpaidSince(settled).plusDays(daysToPay));
  }

  private Money sum(Between between, Predicate<Payment> which) {
    return Amounts.sum(
        paid.getOrDefault(between, List.of()).stream()
            .filter(which)
            .map(
                payment ->
                    payment.from().equals(between.from())
                        ? payment.settles()
                        : payment.settles().negate())
            .toList(),
        currency);
  }

  /** What is left over all quarters, each pair of instruments netted. */
  static List<Transfer> balances(Collection<Debt> debts) {
    var net = new TreeMap<String, TreeMap<String, Money>>();
    for (var debt : debts) {
      boolean inOrder = debt.from().compareTo(debt.to()) < 0;
      net.computeIfAbsent(inOrder ? debt.from() : debt.to(), from -> new TreeMap<>())
          .merge(
              inOrder ? debt.to() : debt.from(),
              inOrder ? debt.balance() : debt.balance().negate(),
              Money::add);
    }
    var balances = new ArrayList<Transfer>();
    net.forEach(
        (from, others) ->
            others.forEach((to, amount) -> balance(from, to, amount).forEach(balances::add)));
    return balances;
  }

  private static Stream<Transfer> balance(String from, String to, Money amount) {
    if (amount.isZero()) {
      return Stream.empty();
    }
    return Stream.of(
        amount.isPositive()
            ? new Transfer(from, to, amount)
            : new Transfer(to, from, amount.negate()));
  }
}

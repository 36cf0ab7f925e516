package org.cmsfamily.reporting.payment;

import java.time.LocalDate;
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

  private record Between(Quarter quarter, String from, String to) {}

  /** A transfer as the newest revision of its quarter has it, and since when. */
  private record Owed(Money amount, LocalDate since) {}

  private final String currency;
  private final int daysToPay;
  private final Collection<Payment> payments;
  private final Map<Between, Owed> owed = new LinkedHashMap<>();

  /**
   * Compares.
   *
   * @param daysToPay from the day of the quarter's newest revision
   */
  Debts(
      String currency,
      Collection<ServiceQuarter> closed,
      Collection<Payment> payments,
      int daysToPay) {
    this.currency = currency;
    this.daysToPay = daysToPay;
    this.payments = payments;
    for (var quarter : closed) {
      var newest = quarter.revisions().getLast();
      for (Transfer transfer : newest.totals().settlement().transfers()) {
        owed.put(
            new Between(quarter.quarter(), transfer.from(), transfer.to()),
            new Owed(transfer.amount(), newest.on()));
      }
    }
  }

  /** All of them, by quarter, debtor and creditor. */
  List<Debt> all() {
    Set<Between> between = new LinkedHashSet<>(owed.keySet());
    payments.stream()
        .filter(payment -> payment.withdrawal() == null)
        .forEach(
            payment -> between.add(new Between(payment.quarter(), payment.from(), payment.to())));
    return between.stream().map(this::debt).sorted(ORDER).toList();
  }

  private Debt debt(Between between) {
    @Nullable Owed due = owed.get(between);
    var amount = due == null ? Amounts.zero(currency) : due.amount();
    var paid = sum(between, Payment::counts);
    return new Debt(
        between.quarter(),
        between.from(),
        between.to(),
        amount,
        paid,
        sum(between, Payment::isWaiting),
        amount.subtract(paid),
        PaymentState.of(amount, paid),
        due == null ? null : due.since().plusDays(daysToPay));
  }

  private Money sum(Between between, Predicate<Payment> which) {
    return Amounts.sum(
        payments.stream()
            .filter(which)
            .filter(
                payment ->
                    between.equals(new Between(payment.quarter(), payment.from(), payment.to())))
            .map(Payment::settles)
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

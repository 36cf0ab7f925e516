package org.cmsfamily.reporting.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.reporting.quarter.ServiceQuarter;
import org.cmsfamily.reporting.settlement.Transfer;
import org.javamoney.moneta.Money;

/** What is owed for the closed quarters of a service; a pure function of what it is given. */
final class Debts {

  private static final Comparator<Debt> ORDER =
      Comparator.comparing(Debt::quarter).thenComparing(Debt::from).thenComparing(Debt::to);

  private final List<Debt> all = new ArrayList<>();

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
    for (var quarter : closed) {
      var paid =
          payments.stream()
              .filter(payment -> payment.quarter().equals(quarter.quarter()))
              .filter(payment -> payment.withdrawal() == null)
              .sorted(Comparator.comparing(payment -> payment.recorded().on()))
              .toList();
      all.addAll(
          new DebtsOfQuarter(currency, quarter.quarter(), daysToPay).of(quarter.revisions(), paid));
    }
  }

  /** All of them, by quarter, debtor and creditor. */
  List<Debt> all() {
    return all.stream().sorted(ORDER).toList();
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

package org.cmsfamily.reporting.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * Who paid, who bears, and the payments between them. Balances sum to zero.
 *
 * @param lines by instrument code
 * @param transfers debtors and creditors taken in the order of their codes
 */
public record Settlement(List<SettlementLine> lines, List<Transfer> transfers) {

  public Settlement {
    lines = List.copyOf(lines);
    transfers = List.copyOf(transfers);
  }

  /**
   * Settles what was paid against what is borne.
   *
   * @throws IllegalArgumentException if the two do not have the same sum
   */
  public static Settlement of(
      SortedMap<String, Money> paid, SortedMap<String, Money> borne, String currency) {
    if (!Amounts.sum(paid.values(), currency).isEqualTo(Amounts.sum(borne.values(), currency))) {
      throw new IllegalArgumentException("What is paid and what is borne differ in total");
    }
    var instruments = new TreeSet<>(paid.keySet());
    instruments.addAll(borne.keySet());
    var zero = Amounts.zero(currency);
    var lines =
        instruments.stream()
            .map(
                instrument ->
                    SettlementLine.of(
                        instrument,
                        paid.getOrDefault(instrument, zero),
                        borne.getOrDefault(instrument, zero)))
            .toList();
    return new Settlement(lines, transfers(lines));
  }

  /** The payments that settle balances, which sum to zero; positive is owed by the others. */
  public static List<Transfer> transfers(SortedMap<String, Money> balances) {
    return transfers(
        balances.entrySet().stream()
            .map(of -> SettlementLine.of(of.getKey(), of.getValue(), zeroOf(of.getValue())))
            .toList());
  }

  private static List<Transfer> transfers(List<SettlementLine> lines) {
    var owed = new TreeMap<String, Money>();
    lines.stream()
        .filter(line -> line.balance().isPositive())
        .forEach(line -> owed.put(line.instrument(), line.balance()));
    var transfers = new ArrayList<Transfer>();
    for (var debtor : lines) {
      var owes =
          debtor.balance().isNegative() ? debtor.balance().negate() : zeroOf(debtor.balance());
      while (owes.isPositive()) {
        var creditor = owed.firstEntry();
        var pays = owes.isLessThan(creditor.getValue()) ? owes : creditor.getValue();
        transfers.add(new Transfer(debtor.instrument(), creditor.getKey(), pays));
        owes = owes.subtract(pays);
        var left = creditor.getValue().subtract(pays);
        if (left.isZero()) {
          owed.remove(creditor.getKey());
        } else {
          owed.put(creditor.getKey(), left);
        }
      }
    }
    return transfers;
  }

  private static Money zeroOf(Money like) {
    return Amounts.zero(like.getCurrency().getCurrencyCode());
  }
}

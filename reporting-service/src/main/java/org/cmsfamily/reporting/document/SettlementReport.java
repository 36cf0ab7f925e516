package org.cmsfamily.reporting.document;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.reporting.settlement.Settlement;
import org.cmsfamily.reporting.settlement.SettlementLine;
import org.cmsfamily.reporting.settlement.Transfer;
import org.javamoney.moneta.Money;

/** Who paid, who bears, and the payments that settle it. Balances sum to zero. */
public record SettlementReport(SortedMap<String, Line> lines, List<Transfer> transfers) {

  /** One instrument's line: balance is paid − borne. */
  public record Line(Money paid, Money borne, Money balance) {}

  static SettlementReport of(Settlement settlement) {
    return new SettlementReport(
        Sorted.map(
            settlement.lines(),
            SettlementLine::instrument,
            line -> new Line(line.paid(), line.borne(), line.balance())),
        settlement.transfers());
  }

  static SettlementReport sum(Collection<Settlement> all, String currency) {
    var paid = new TreeMap<String, Money>();
    var borne = new TreeMap<String, Money>();
    all.stream()
        .flatMap(settlement -> settlement.lines().stream())
        .forEach(
            line -> {
              paid.merge(line.instrument(), line.paid(), Money::add);
              borne.merge(line.instrument(), line.borne(), Money::add);
            });
    return of(Settlement.of(paid, borne, currency));
  }
}

package org.cmsfamily.reporting.document;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.reporting.settlement.Settlement;
import org.javamoney.moneta.Money;

/** Who paid, who bears, and the payments that settle it. Balances sum to zero. */
public record SettlementReport(SortedMap<String, Line> lines, List<Payment> transfers) {

  /** One instrument's line: balance is paid − borne. */
  public record Line(Money paid, Money borne, Money balance) {}

  /** One payment. */
  public record Payment(String from, String to, Money amount) {}

  static SettlementReport of(Settlement settlement) {
    var lines = new TreeMap<String, Line>();
    settlement
        .lines()
        .forEach(
            line ->
                lines.put(line.instrument(), new Line(line.paid(), line.borne(), line.balance())));
    return new SettlementReport(
        lines,
        settlement.transfers().stream()
            .map(payment -> new Payment(payment.from(), payment.to(), payment.amount()))
            .toList());
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

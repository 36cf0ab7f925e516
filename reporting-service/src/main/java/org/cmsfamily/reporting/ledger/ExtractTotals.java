package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.LineViolation;

/** The rows of totals of an extract, and what its lines come to. */
final class ExtractTotals {

  private record Total(int line, String currency, BigDecimal amount) {}

  private final Map<String, BigDecimal> sums = new HashMap<>();
  private final List<Total> totals = new ArrayList<>();

  /** Counts the amount of a line, as it is written. */
  void count(String currency, BigDecimal amount) {
    sums.merge(currency, amount, BigDecimal::add);
  }

  void add(int line, String currency, BigDecimal amount) {
    totals.add(new Total(line, currency, amount));
  }

  int count() {
    return totals.size();
  }

  /** Each total that its lines do not come to, as when a file was cut off. */
  List<LineViolation> differences(String column) {
    return totals.stream()
        .filter(total -> sum(total).compareTo(total.amount()) != 0)
        .map(
            total ->
                LineViolation.invalid(
                    total.line(),
                    column,
                    Text.of("total-differs")
                        .with("total", total.amount().toPlainString())
                        .with("sum", sum(total).toPlainString())))
        .toList();
  }

  /** Without a currency a total is of all lines, which then have one. */
  private BigDecimal sum(Total total) {
    return total.currency().isEmpty() && sums.size() == 1
        ? sums.values().iterator().next()
        : sums.getOrDefault(total.currency(), BigDecimal.ZERO);
  }
}

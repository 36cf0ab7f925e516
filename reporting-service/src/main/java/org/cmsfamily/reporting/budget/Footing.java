package org.cmsfamily.reporting.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.snapshot.BudgetFacts;
import org.cmsfamily.reporting.snapshot.BudgetFacts.Line;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Holds the totals that were published with a budget against its rows. A published figure stays as
 * it is; that it differs from its rows is found, never corrected. Source: domain, rounding.
 */
final class Footing {

  private final BudgetFacts budget;
  private final String currency;
  private final List<Difference> differences = new ArrayList<>();

  private Footing(BudgetFacts budget, String currency) {
    this.budget = budget;
    this.currency = currency;
  }

  /**
   * A total that does not foot.
   *
   * @param of a year, or the whole period
   */
  record Difference(String of, Money published, Money sum) {

    Money amount() {
      return published.subtract(sum).abs();
    }

    String text() {
      return "%s is published as %s, its rows sum to %s"
          .formatted(of, Amounts.text(published), Amounts.text(sum));
    }
  }

  /** What does not foot; nothing where no rows or no totals were published. */
  static List<Difference> of(BudgetFacts budget) {
    var currency = budget.currency();
    return currency == null || budget.rows().isEmpty() || budget.totals() == null
        ? List.of()
        : new Footing(budget, currency).differences(budget.totals());
  }

  private List<Difference> differences(BudgetFacts.Totals totals) {
    totals.years().forEach((year, total) -> compare(year, total, inYear(year)));
    compare(budget.period(), totals.overPeriod(), all());
    return differences;
  }

  private Stream<String> inYear(String year) {
    return budget.rows().stream().map(row -> row.years().get(year)).filter(Objects::nonNull);
  }

  private Stream<String> all() {
    return budget.rows().stream().map(Line::years).flatMap(years -> years.values().stream());
  }

  private void compare(String of, @Nullable String published, Stream<String> rows) {
    if (published == null) {
      return;
    }
    var sum = Amounts.sum(rows.map(row -> Amounts.written(row, currency)).toList(), currency);
    var total = Amounts.written(published, currency);
    if (!total.isEqualTo(sum)) {
      differences.add(new Difference(of, total, sum));
    }
  }
}

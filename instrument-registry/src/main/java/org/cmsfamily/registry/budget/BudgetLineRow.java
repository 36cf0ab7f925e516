package org.cmsfamily.registry.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import org.cmsfamily.registry.text.NamesColumns;
import org.javamoney.moneta.Money;

/** What one line of a budget provides in one year, in the budget's currency. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class BudgetLineRow {

  String code;
  @Embedded NamesColumns names;
  int year;
  BigDecimal amount;

  static BudgetLineRow of(BudgetLine line, int year, Money amount) {
    var row = new BudgetLineRow();
    row.code = line.code();
    row.names = NamesColumns.of(line.names());
    row.year = year;
    row.amount = amount.getNumberStripped();
    return row;
  }
}

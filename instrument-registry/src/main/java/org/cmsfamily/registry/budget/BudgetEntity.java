package org.cmsfamily.registry.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.cmsfamily.platform.store.AggregateEntity;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** The row of a budget, with one of each line and year. */
@Entity
@Table(name = "budget")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class BudgetEntity extends AggregateEntity<Budget> {

  String instrument;
  String period;
  String currency;

  @Enumerated(EnumType.STRING)
  SupportCost programmeSupportCost;

  @Nullable String adoptedBy;
  @Nullable String tabledBefore;
  boolean adopted;
  boolean demonstration;

  @ElementCollection
  @CollectionTable(name = "budget_line", joinColumns = @JoinColumn(name = "budget"))
  @OrderColumn(name = "position")
  List<BudgetLineRow> lines = new ArrayList<>();

  @Override
  protected void copy(Budget budget) {
    instrument = budget.instrument();
    period = budget.period();
    currency = budget.currency();
    programmeSupportCost = budget.programmeSupportCost();
    adoptedBy = budget.adoptedBy();
    tabledBefore = budget.tabledBefore();
    adopted = budget.adopted();
    demonstration = budget.demonstration();
    lines.clear();
    for (var line : budget.lines()) {
      line.amounts().forEach((year, amount) -> lines.add(BudgetLineRow.of(line, year, amount)));
    }
  }

  @Override
  public Budget toAggregate() {
    return new Budget(
        id(),
        family(),
        instrument,
        period,
        currency,
        programmeSupportCost,
        adoptedBy,
        tabledBefore,
        toLines(),
        adopted,
        demonstration,
        version());
  }

  private List<BudgetLine> toLines() {
    var byCode = new LinkedHashMap<String, List<BudgetLineRow>>();
    lines.forEach(row -> byCode.computeIfAbsent(row.code, c -> new ArrayList<>()).add(row));
    return byCode.values().stream().map(this::toLine).toList();
  }

  private BudgetLine toLine(List<BudgetLineRow> years) {
    var amounts = new TreeMap<Integer, Money>();
    years.forEach(row -> amounts.put(row.year, Money.of(row.amount, currency)));
    return new BudgetLine(years.getFirst().code, years.getFirst().names.toNames(), amounts);
  }
}

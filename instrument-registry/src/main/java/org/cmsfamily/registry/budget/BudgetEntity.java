package org.cmsfamily.registry.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
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
  @Nullable Instant tabledAt;
  boolean adopted;
  @Nullable Instant countsSince;
  @Nullable Instant ceasedAt;
  @Nullable LocalDate ceasedOn;
  @Nullable LocalDate adoptedOn;
  @Nullable String enteredBy;
  Instant recordedAt;
  @Nullable String confirmedBy;
  @Nullable String confirmedAs;
  @Nullable Instant confirmedAt;
  @Nullable Instant retractedAt;
  @Nullable String retractedBy;
  @Nullable String retractionReason;
  @Nullable Instant publishedAt;
  boolean demonstration;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable BudgetTotals totals;

  @ElementCollection
  @CollectionTable(name = "budget_line", joinColumns = @JoinColumn(name = "budget"))
  @OrderColumn(name = "position")
  List<BudgetLineRow> lines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "budget_correction", joinColumns = @JoinColumn(name = "budget"))
  @OrderColumn(name = "position")
  List<BudgetCorrectionRow> corrections = new ArrayList<>();

  @Override
  protected void copy(Budget budget) {
    instrument = budget.instrument();
    period = budget.years().text();
    currency = budget.currency();
    totals = budget.totals();
    programmeSupportCost = budget.programmeSupportCost();
    adoptedBy = budget.adoptedBy();
    tabledBefore = budget.tabledBefore();
    tabledAt = budget.tabledAt();
    adopted = budget.adopted();
    enteredBy = budget.enteredBy();
    recordedAt = budget.recordedAt();
    publishedAt = budget.publishedAt();
    demonstration = budget.demonstration();
    copy(budget.ground());
    copy(budget.confirmation());
    copy(budget.retraction());
    corrections.clear();
    budget.corrections().forEach(one -> corrections.add(BudgetCorrectionRow.of(one)));
    lines.clear();
    for (var line : budget.lines()) {
      line.amounts().forEach((year, amount) -> lines.add(BudgetLineRow.of(line, year, amount)));
    }
  }

  private void copy(@Nullable BudgetGround ground) {
    adoptedOn = ground == null ? null : ground.adoptedOn();
    countsSince = ground == null ? null : ground.since();
    ceasedAt = ground == null ? null : ground.ceasedAt();
    ceasedOn = ground == null ? null : ground.ceasedOn();
  }

  private void copy(@Nullable BudgetRetraction retraction) {
    retractedAt = retraction == null ? null : retraction.at();
    retractedBy = retraction == null ? null : retraction.person();
    retractionReason = retraction == null ? null : retraction.reason();
  }

  private void copy(@Nullable Confirmation confirmation) {
    confirmedBy = confirmation == null ? null : confirmation.person();
    confirmedAs = confirmation == null ? null : confirmation.capacity().toString();
    confirmedAt = confirmation == null ? null : confirmation.at();
  }

  @Override
  public Budget toAggregate() {
    return new Budget(
        id(),
        family(),
        instrument,
        new BudgetYears(period),
        currency,
        programmeSupportCost,
        adoptedBy,
        tabledBefore,
        tabledAt,
        toLines(),
        totals,
        corrections.stream().map(one -> one.toCorrection(currency)).toList(),
        countsSince == null ? null : new BudgetGround(adoptedOn, countsSince, ceasedAt, ceasedOn),
        enteredBy,
        recordedAt,
        confirmedBy == null || confirmedAs == null || confirmedAt == null
            ? null
            : new Confirmation(confirmedBy, Capacity.parse(confirmedAs), confirmedAt),
        retractedBy == null || retractionReason == null || retractedAt == null
            ? null
            : new BudgetRetraction(retractionReason, retractedBy, retractedAt),
        publishedAt,
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

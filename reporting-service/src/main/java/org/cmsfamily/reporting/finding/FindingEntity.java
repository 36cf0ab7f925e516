package org.cmsfamily.reporting.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.DatedEntity;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "finding")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class FindingEntity extends DatedEntity<Finding> {
  @Nullable String service;
  @Nullable Quarter quarter;
  @Nullable Integer year;
  FindingKind kind;
  @Nullable String instrument;
  FindingStatus status;
  String text;
  @Nullable BigDecimal amount;
  @Nullable String currency;
  LocalDate raisedOn;
  @Nullable String explanation;
  @Nullable LocalDate explainedOn;
  @Nullable Capacity explainedBy;
  @Nullable LocalDate goneSince;

  @Override
  protected void copy(Finding finding) {
    service = finding.service();
    quarter = finding.quarter();
    year = finding.year();
    kind = finding.kind();
    instrument = finding.instrument();
    status = finding.state();
    text = finding.text();
    var money = finding.amount();
    amount = money == null ? null : Amounts.number(money);
    currency = money == null ? null : money.getCurrency().getCurrencyCode();
    raisedOn = finding.raisedOn();
    var given = finding.explanation();
    explanation = given == null ? null : given.text();
    explainedOn = given == null ? null : given.on();
    explainedBy = given == null ? null : given.by();
    goneSince = finding.goneSince();
  }

  @Override
  public Finding toAggregate() {
    return new Finding(
        id(),
        family(),
        version(),
        readers(),
        service,
        quarter,
        year,
        kind,
        instrument,
        status,
        text,
        amount == null || currency == null ? null : Amounts.of(amount, currency),
        raisedOn,
        explanation(),
        goneSince);
  }

  private @Nullable Explanation explanation() {
    return explanation == null || explainedOn == null
        ? null
        : new Explanation(explanation, explainedOn, explainedBy);
  }
}

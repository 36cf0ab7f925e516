package org.cmsfamily.registry.budget;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.jspecify.annotations.Nullable;

/** A correction as a row of its budget, in the budget's currency. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class BudgetCorrectionRow {

  String id;
  String line;
  int year;
  BigDecimal amount;
  String reason;
  String enteredBy;
  Instant recordedAt;
  @Nullable String confirmedBy;
  @Nullable String confirmedAs;
  @Nullable Instant confirmedAt;

  static BudgetCorrectionRow of(BudgetCorrection correction) {
    var row = new BudgetCorrectionRow();
    row.id = correction.id();
    row.line = correction.line();
    row.year = correction.year();
    row.amount = correction.amount().getNumberStripped();
    row.reason = correction.reason();
    row.enteredBy = correction.enteredBy();
    row.recordedAt = correction.recordedAt();
    var confirmation = correction.confirmation();
    if (confirmation != null) {
      row.confirmedBy = confirmation.person();
      row.confirmedAs = confirmation.capacity().toString();
      row.confirmedAt = confirmation.at();
    }
    return row;
  }

  BudgetCorrection toCorrection(String currency) {
    return new BudgetCorrection(
        id,
        line,
        year,
        Amounts.of(amount, currency),
        reason,
        enteredBy,
        recordedAt,
        confirmedBy == null || confirmedAs == null || confirmedAt == null
            ? null
            : new Confirmation(confirmedBy, Capacity.parse(confirmedAs), confirmedAt));
  }
}

package org.cmsfamily.registry.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.text.NamesColumns;
import org.jspecify.annotations.Nullable;

/** A correction as a row of its budget, in the budget's currency. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class BudgetCorrectionRow {

  String id;
  @Nullable String line;
  @Embedded @Nullable NamesColumns names;
  @Nullable Integer year;
  @Nullable BigDecimal amount;

  @Enumerated(EnumType.STRING)
  @Nullable SupportCost programmeSupportCost;

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
    row.names = correction.names() == null ? null : NamesColumns.of(correction.names());
    row.year = correction.year();
    row.amount = correction.amount() == null ? null : correction.amount().getNumberStripped();
    row.programmeSupportCost = correction.programmeSupportCost();
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
        names == null ? null : names.toNames(),
        year,
        amount == null ? null : Amounts.of(amount, currency),
        programmeSupportCost,
        reason,
        enteredBy,
        recordedAt,
        confirmedBy == null || confirmedAs == null || confirmedAt == null
            ? null
            : new Confirmation(confirmedBy, Capacity.parse(confirmedAs), confirmedAt));
  }
}

package org.cmsfamily.registry.budget;

import java.time.Instant;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a line provides in one year after all, as entered at an instant; it counts once a second
 * office holder has confirmed it, and the old answer stays for what was known before.
 */
public record BudgetCorrection(
    String id,
    String line,
    int year,
    Money amount,
    String reason,
    String enteredBy,
    Instant recordedAt,
    @Nullable Confirmation confirmation) {

  BudgetCorrection confirmed(Confirmation by) {
    return new BudgetCorrection(id, line, year, amount, reason, enteredBy, recordedAt, by);
  }

  /** Whether it counted, as known at an instant. */
  boolean counts(Instant knownAt) {
    return confirmation != null && !confirmation.at().isAfter(knownAt);
  }
}

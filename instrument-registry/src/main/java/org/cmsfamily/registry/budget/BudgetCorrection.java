package org.cmsfamily.registry.budget;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.text.Names;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a line provides in one year after all, or whether the amounts hold the support cost, as
 * entered at an instant; it counts once a second office holder has confirmed it, and the old answer
 * stays for what was known before.
 *
 * @param line null, like year and amount, of a correction of the support cost
 * @param names of a line that was forgotten
 * @param programmeSupportCost null of a correction of a line
 */
public record BudgetCorrection(
    String id,
    @Nullable String line,
    @Nullable Names names,
    @Nullable Integer year,
    @Nullable Money amount,
    @Nullable SupportCost programmeSupportCost,
    String reason,
    String enteredBy,
    Instant recordedAt,
    @Nullable Confirmation confirmation) {

  BudgetCorrection confirmed(Confirmation by) {
    return new BudgetCorrection(
        id, line, names, year, amount, programmeSupportCost, reason, enteredBy, recordedAt, by);
  }

  /** The line that it names because it was forgotten. */
  Optional<BudgetLine> forgotten() {
    return line == null || names == null
        ? Optional.empty()
        : Optional.of(new BudgetLine(line, names, new TreeMap<>()));
  }

  /** Whether it counted, as known at an instant. */
  boolean counts(Instant knownAt) {
    return confirmation != null && !confirmation.at().isAfter(knownAt);
  }
}

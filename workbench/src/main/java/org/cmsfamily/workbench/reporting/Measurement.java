package org.cmsfamily.workbench.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator in a quarter.
 *
 * @param by the capacity in which it was recorded
 * @param withdrawal why it no longer counts; null if it counts
 */
public record Measurement(
    String id,
    String quarter,
    String indicator,
    @Nullable String unit,
    BigDecimal value,
    String instrument,
    String note,
    LocalDate recordedOn,
    String by,
    Payment.@Nullable Withdrawal withdrawal) {

  /** Whether it counts. */
  public boolean counts() {
    return withdrawal == null;
  }
}

package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator in a quarter.
 *
 * @param withdrawal why it no longer counts; null if it counts
 */
public record Measurement(
    String quarter,
    String indicator,
    @Nullable String unit,
    BigDecimal value,
    String instrument,
    String note,
    LocalDate recordedOn,
    @Nullable JsonNode withdrawal) {

  /** Whether it counts. */
  public boolean counts() {
    return withdrawal == null || withdrawal.isNull();
  }
}

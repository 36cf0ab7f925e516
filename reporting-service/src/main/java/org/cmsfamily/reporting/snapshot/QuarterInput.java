package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.reporting.quarter.QuarterTotals;
import org.jspecify.annotations.Nullable;

/**
 * A service's quarter as it stood when the report was issued.
 *
 * @param totals stored at close or restatement; live where it is not closed
 * @param closedOn the day on which the last participant closed it
 * @param restated the reasons of its restatements, oldest first
 */
public record QuarterInput(
    QuarterTotals totals, @Nullable LocalDate closedOn, List<String> restated) {

  public QuarterInput {
    restated = List.copyOf(restated);
  }
}

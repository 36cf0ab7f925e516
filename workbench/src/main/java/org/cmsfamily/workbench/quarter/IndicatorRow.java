package org.cmsfamily.workbench.quarter;

import java.util.Comparator;
import java.util.List;
import org.cmsfamily.workbench.catalog.ServiceGoals;
import org.cmsfamily.workbench.reporting.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in a quarter.
 *
 * @param latest what was measured last and not taken back; null if nothing was
 */
record IndicatorRow(ServiceGoals.Indicator indicator, @Nullable Measurement latest) {

  static IndicatorRow of(ServiceGoals.Indicator indicator, List<Measurement> measurements) {
    var latest =
        measurements.stream()
            .filter(one -> one.indicator().equals(indicator.code()) && one.withdrawal() == null)
            .max(Comparator.comparingInt(Measurement::position))
            .orElse(null);
    return new IndicatorRow(indicator, latest);
  }
}

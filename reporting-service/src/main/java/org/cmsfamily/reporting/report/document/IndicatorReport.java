package org.cmsfamily.reporting.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.reporting.known.Indicator;
import org.cmsfamily.reporting.report.manifest.MeasurementFacts;
import org.jspecify.annotations.Nullable;

/**
 * What the service promised and what was measured.
 *
 * @param values per quarter, as measured
 * @param verdict {@code met}, {@code improved}, {@code not-improved} by the newest value, or {@code
 *     not-measured}
 */
public record IndicatorReport(
    @Nullable String goal,
    @Nullable String unit,
    @Nullable String direction,
    @Nullable String baseline,
    @Nullable String target,
    SortedMap<String, String> values,
    String verdict) {

  static IndicatorReport of(Indicator indicator, List<MeasurementFacts> measurements) {
    var values = new TreeMap<String, String>();
    measurements.stream()
        .filter(measured -> measured.indicator().equals(indicator.code()))
        .forEach(measured -> values.put(measured.quarter().toString(), measured.value()));
    return new IndicatorReport(
        indicator.goal(),
        indicator.unit(),
        indicator.direction(),
        indicator.baseline(),
        indicator.target(),
        values,
        values.isEmpty()
            ? "not-measured"
            : verdict(indicator, new BigDecimal(values.lastEntry().getValue())));
  }

  private static String verdict(Indicator indicator, BigDecimal value) {
    if (indicator.target() != null
        && reaches(value, new BigDecimal(indicator.target()), indicator.direction())) {
      return "met";
    }
    return indicator.baseline() != null
            && value.compareTo(new BigDecimal(indicator.baseline())) != 0
            && reaches(value, new BigDecimal(indicator.baseline()), indicator.direction())
        ? "improved"
        : "not-improved";
  }

  private static boolean reaches(BigDecimal value, BigDecimal mark, @Nullable String direction) {
    int against = value.compareTo(mark);
    return "down".equals(direction) ? against <= 0 : against >= 0;
  }
}

package org.cmsfamily.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.replica.Indicator;
import org.cmsfamily.reporting.snapshot.MeasurementFacts;
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

  private static final String NOT_MEASURED = "not-measured";

  static IndicatorReport of(Indicator indicator, List<MeasurementFacts> measurements) {
    return of(indicator, measurements, IndicatorReport::isSame);
  }

  /** As up to format 3: a value is that of the start only if it is written like it. */
  static IndicatorReport asText(Indicator indicator, List<MeasurementFacts> measurements) {
    return of(indicator, measurements, String::equals);
  }

  private static IndicatorReport of(
      Indicator indicator,
      List<MeasurementFacts> measurements,
      BiPredicate<String, @Nullable String> same) {
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
        values.isEmpty() ? NOT_MEASURED : verdict(indicator, values.lastEntry().getValue(), same));
  }

  private static String verdict(
      Indicator indicator, String value, BiPredicate<String, @Nullable String> same) {
    if (reaches(value, indicator.target(), indicator.direction())) {
      return "met";
    }
    return !same.test(value, indicator.baseline())
            && reaches(value, indicator.baseline(), indicator.direction())
        ? "improved"
        : "not-improved";
  }

  private static boolean isSame(String value, @Nullable String start) {
    if (start == null || !Amounts.isDecimal(value) || !Amounts.isDecimal(start)) {
      return value.equals(start);
    }
    return new BigDecimal(value).compareTo(new BigDecimal(start)) == 0;
  }

  /** Whether the value is as good as the mark; never if one of them is no number. */
  private static boolean reaches(String value, @Nullable String mark, @Nullable String direction) {
    if (mark == null || !Amounts.isDecimal(value) || !Amounts.isDecimal(mark)) {
      return false;
    }
    int against = new BigDecimal(value).compareTo(new BigDecimal(mark));
    return "down".equals(direction) ? against <= 0 : against >= 0;
  }
}

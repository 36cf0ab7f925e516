package org.cmsfamily.reporting.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.reporting.rate.RateUsed;
import org.cmsfamily.reporting.snapshot.ServiceInput;
import org.jspecify.annotations.Nullable;

/**
 * A pair of rates by which ledger lines of the period were converted.
 *
 * @param fromPerUsd units of the first currency per one USD, plain decimal
 * @param toPerUsd units of the second
 * @param lines how many ledger lines it converted
 */
public record RateReport(
    String from,
    String fromPerUsd,
    @Nullable LocalDate fromSince,
    String to,
    String toPerUsd,
    @Nullable LocalDate toSince,
    int lines) {

  static List<RateReport> of(ServiceInput input) {
    var lines = new LinkedHashMap<RateUsed, Integer>();
    var counted = input.rates();
    if (counted == null) {
      input.entries().stream()
          .flatMap(entry -> Stream.ofNullable(entry.rate()))
          .forEach(rate -> lines.merge(rate, 1, Integer::sum));
    } else {
      counted.forEach(each -> lines.put(each.rate(), each.lines()));
    }
    return lines.entrySet().stream()
        .map(each -> of(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(RateReport::order))
        .toList();
  }

  private static RateReport of(RateUsed rate, int lines) {
    return new RateReport(
        rate.from(),
        rate.fromPerUsd().toPlainString(),
        rate.fromSince(),
        rate.to(),
        rate.toPerUsd().toPlainString(),
        rate.toSince(),
        lines);
  }

  private String order() {
    return "%s %s %s %s %s %s".formatted(from, fromSince, to, toSince, fromPerUsd, toPerUsd);
  }
}

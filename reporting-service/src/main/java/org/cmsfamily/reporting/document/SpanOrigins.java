package org.cmsfamily.reporting.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.snapshot.Period;

/** Origins of the sums over quarters, in the plan's currency and restated. */
final class SpanOrigins {

  private final String code;
  private final ServiceReport report;
  private final Period period;

  SpanOrigins(String code, ServiceReport report, Period period) {
    this.code = code;
    this.report = report;
    this.period = period;
  }

  void addTo(Map<String, Origin> figures) {
    for (var span : Span.values()) {
      for (var tail : tails(List.of(report), span)) {
        var of = quarters(span, tail, figures);
        figures.put(
            Pointer.of("services", code, "costs", span.member()) + tail, Origin.of("sum", of));
        if (report.restated() != null) {
          figures.put(
              Pointer.of("services", code, "restated", "costs", span.member()) + tail,
              Origin.of("restated", of));
        }
      }
    }
  }

  private List<String> quarters(Span span, String tail, Map<String, Origin> figures) {
    return report.quarters().keySet().stream()
        .filter(quarter -> span.covers(Quarter.parse(quarter), period))
        .map(quarter -> Pointer.of("services", code, "quarters", quarter) + tail)
        .filter(figures::containsKey)
        .toList();
  }

  /** The ends of the pointers below a span, such as {@code /instruments/CMS/actual}. */
  static List<String> tails(Collection<ServiceReport> reports, Span span) {
    var instruments = new TreeSet<String>();
    reports.forEach(each -> instruments.addAll(each.costs().of(span).instruments().keySet()));
    return Stream.concat(
            instruments.stream().map(instrument -> Pointer.of("instruments", instrument)),
            Stream.of(Pointer.of("total")))
        .flatMap(head -> QuarterOrigins.members().stream().map(m -> head + Pointer.of(m)))
        .toList();
  }
}

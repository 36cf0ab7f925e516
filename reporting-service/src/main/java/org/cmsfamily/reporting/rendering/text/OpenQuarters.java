package org.cmsfamily.reporting.rendering.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.document.WarningReport;
import org.cmsfamily.reporting.snapshot.Period;

/**
 * The quarters of a service that somebody has not closed. What is missing is not zero: no savings,
 * settlement or neutrality rest on them, and their sums are shown as <i>so far</i>.
 */
public record OpenQuarters(List<Open> quarters) {

  /** A quarter and who has not closed it. */
  public record Open(Quarter quarter, List<String> instruments) {}

  /** Those of a service. */
  public static OpenQuarters of(ServiceReport service) {
    return new OpenQuarters(
        service.quarters().entrySet().stream()
            .filter(each -> each.getValue().provisional())
            .map(each -> new Open(Quarter.parse(each.getKey()), each.getValue().notClosed()))
            .toList());
  }

  /** Those of all services. */
  public static OpenQuarters of(ReportDocument report) {
    var all = new ArrayList<Open>();
    report.services().values().forEach(service -> all.addAll(of(service).quarters));
    return new OpenQuarters(all);
  }

  /** Those of a span of the report. */
  public OpenQuarters in(Span span, ReportDocument report) {
    var period = Period.parse(report.period().text());
    return in(quarter -> span.covers(quarter, period));
  }

  /** Those of a budget year. */
  public OpenQuarters in(int year) {
    return in(quarter -> quarter.year() == year);
  }

  /** The quarter, if it is one of them. */
  public OpenQuarters in(String quarter) {
    return in(each -> each.toString().equals(quarter));
  }

  private OpenQuarters in(Predicate<Quarter> wanted) {
    return new OpenQuarters(quarters.stream().filter(each -> wanted.test(each.quarter)).toList());
  }

  /** The warnings of a service's quarters that all have closed. */
  public static Stream<WarningReport> warnings(ServiceReport service) {
    var open = of(service);
    return service.warnings().stream()
        .filter(warning -> open.in(warning.quarter().toString()).isEmpty());
  }

  /** Whether all are closed. */
  public boolean isEmpty() {
    return quarters.isEmpty();
  }

  /** Who has not closed which, in words. */
  public String words(ReportNames names) {
    return quarters.stream()
        .map(
            each ->
                names
                    .messages()
                    .openQuarter(
                        names.joined(each.instruments.stream().map(names::instrument).toList()),
                        names.quarter(each.quarter)))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}

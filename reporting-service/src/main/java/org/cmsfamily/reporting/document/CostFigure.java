package org.cmsfamily.reporting.document;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.ReportDocument.Totals;
import org.jspecify.annotations.Nullable;

/**
 * One figure of costs and savings. The walk over all of a report's is made here, for its origins as
 * for its tables.
 *
 * @param instrument null for all participants together
 */
public record CostFigure(
    Place place, @Nullable String instrument, Measure measure, Figures figures) {

  /**
   * A table of figures in the report.
   *
   * @param pointer its JSON Pointer
   * @param service null for the totals over all services
   * @param span null for a quarter
   * @param quarter null for a span
   * @param restated whether in the reporting currency
   */
  public record Place(
      String pointer,
      @Nullable String service,
      @Nullable Span span,
      @Nullable String quarter,
      boolean restated) {}

  /** Every figure of the services, then those of the totals. */
  public static Stream<CostFigure> walk(ReportDocument report) {
    return walk(report.services(), report.totals());
  }

  static Stream<CostFigure> walk(
      SortedMap<String, ServiceReport> services, @Nullable Totals totals) {
    return Stream.concat(
        services.entrySet().stream().flatMap(each -> ofService(each.getKey(), each.getValue())),
        totals == null
            ? Stream.empty()
            : spans(Pointer.of("totals", "costs").text(), null, true, totals.costs()));
  }

  private static Stream<CostFigure> ofService(String code, ServiceReport service) {
    var at = Pointer.of("services", code).text();
    var restated = service.restated();
    return Stream.of(
            spans(at + "/costs", code, false, service.costs()),
            restated == null
                ? Stream.<CostFigure>empty()
                : spans(at + "/restated/costs", code, true, restated.costs()),
            service.quarters().entrySet().stream()
                .flatMap(each -> quarter(at, code, each.getKey(), each.getValue())))
        .flatMap(figures -> figures);
  }

  private static Stream<CostFigure> spans(
      String at, @Nullable String service, boolean restated, Costs costs) {
    return Stream.of(Span.values())
        .flatMap(
            span ->
                figures(
                    new Place(at + Pointer.of(span.member()).text(), service, span, null, restated),
                    costs.of(span)));
  }

  private static Stream<CostFigure> quarter(
      String at, String service, String quarter, QuarterReport report) {
    return figures(
        new Place(at + Pointer.of("quarters", quarter).text(), service, null, quarter, false),
        report.breakdown());
  }

  private static Stream<CostFigure> figures(Place place, Breakdown breakdown) {
    return Stream.concat(
            breakdown.instruments().entrySet().stream()
                .map(
                    each ->
                        new CostFigure(place, each.getKey(), Measure.BASELINE, each.getValue())),
            Stream.of(new CostFigure(place, null, Measure.BASELINE, breakdown.total())))
        .flatMap(
            first ->
                Stream.of(Measure.values())
                    .map(m -> new CostFigure(place, first.instrument, m, first.figures)));
  }

  /** Its JSON Pointer. */
  public String pointer() {
    return place.pointer + tail(measure);
  }

  /** The end of its pointer, below its place; with another measure in place of its own. */
  String tail(Measure other) {
    return instrument == null
        ? Pointer.of("total", other.member()).text()
        : Pointer.of("instruments", instrument, other.member()).text();
  }

  /** Whether there is one; savings of books that are not closed there are not. */
  public boolean isKnown() {
    return measure.isIn(figures);
  }

  /**
   * The number.
   *
   * @throws IllegalStateException if there is none
   */
  public BigDecimal value() {
    return measure.value(figures);
  }

  /** A currency's code, or {@code day}. */
  public String unit() {
    return measure == Measure.REDEPLOYED_DAYS
        ? "day"
        : figures.baseline().getCurrency().getCurrencyCode();
  }
}

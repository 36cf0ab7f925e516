package org.cmsfamily.reporting.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.ReportDocument.Totals;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.cmsfamily.reporting.snapshot.Period;
import org.cmsfamily.reporting.snapshot.ServiceInput;
import org.jspecify.annotations.Nullable;

/** Origins of costs and savings: ledger lines and decisions in a quarter, sums beyond it. */
final class CostOrigins {

  private final Map<String, ServiceInput> inputs;
  private final Period period;
  private final SortedMap<String, ServiceReport> services;
  private final List<CostFigure> figures;
  private final Set<String> pointers;

  CostOrigins(
      Manifest manifest, SortedMap<String, ServiceReport> services, @Nullable Totals totals) {
    this.inputs =
        manifest.services().stream()
            .collect(Collectors.toMap(ServiceInput::code, Function.identity()));
    this.period = manifest.period();
    this.services = services;
    this.figures = CostFigure.walk(services, totals).filter(CostFigure::isKnown).toList();
    this.pointers = figures.stream().map(CostFigure::pointer).collect(Collectors.toSet());
  }

  void addTo(Map<String, Origin> origins) {
    figures.forEach(figure -> origins.put(figure.pointer(), origin(figure)));
    services.forEach(
        (code, service) ->
            service
                .planned()
                .forEach(
                    (quarter, instruments) ->
                        instruments
                            .keySet()
                            .forEach(
                                instrument ->
                                    origins.put(
                                        Pointer.of("services", code, "planned", quarter, instrument)
                                            .text(),
                                        baseline(code, instrument)))));
  }

  private Origin origin(CostFigure figure) {
    var place = figure.place();
    var span = place.span();
    if (place.service() == null) {
      return Origin.of("sum", restatedOf(services.keySet(), figure));
    }
    if (span == null) {
      return ofQuarter(figure, place.service(), Objects.requireNonNull(place.quarter()));
    }
    return Origin.of(
        place.restated() ? "restated" : "sum", quarters(place.service(), span, figure));
  }

  private List<String> restatedOf(Set<String> codes, CostFigure figure) {
    var below = figure.pointer().substring("/totals".length());
    return codes.stream()
        .map(code -> Pointer.of("services", code, "restated").text() + below)
        .filter(pointers::contains)
        .toList();
  }

  private List<String> quarters(String code, Span span, CostFigure figure) {
    return report(code).quarters().keySet().stream()
        .filter(quarter -> span.covers(Quarter.parse(quarter), period))
        .map(
            quarter ->
                Pointer.of("services", code, "quarters", quarter).text()
                    + figure.tail(figure.measure()))
        .filter(pointers::contains)
        .toList();
  }

  private Origin ofQuarter(CostFigure figure, String code, String quarter) {
    var instrument = figure.instrument();
    var measure = figure.measure();
    var at = figure.place().pointer();
    if (instrument == null) {
      return Origin.of(
          "sum",
          Objects.requireNonNull(report(code).quarters().get(quarter))
              .instruments()
              .keySet()
              .stream()
              .map(each -> at + Pointer.of("instruments", each, measure.member()).text())
              .toList());
    }
    return measure
        .kind()
        .map(kind -> borne(input(code), quarter, instrument, kind))
        .orElseGet(
            () ->
                measure == Measure.BASELINE
                    ? baseline(code, instrument)
                    : Origin.of(
                        "difference",
                        measure.follows().stream().map(of -> at + figure.tail(of)).toList()));
  }

  private Origin baseline(String code, String instrument) {
    return Origin.decided("phased-baseline", decisions(input(code), report(code), instrument));
  }

  /** The decisions that adopted the instrument's budgets, and those that the service rests on. */
  static List<String> decisions(ServiceInput input, ServiceReport report, String instrument) {
    return Stream.concat(
            input.budgets().getOrDefault(instrument, List.of()).stream(),
            report.decisions().stream())
        .distinct()
        .toList();
  }

  private static Origin borne(ServiceInput input, String quarter, String instrument, Kind kind) {
    var counted = input.quarter(quarter).totals().groups();
    var lots =
        input.lots().stream()
            .filter(lot -> lot.kind() == kind)
            .filter(lot -> counted.contains(lot.id()) && bears(lot, instrument))
            .toList();
    return Origin.booked(
        "borne", lots.stream().map(PostingGroup::id).toList(), keys(lots.stream()));
  }

  private static boolean bears(PostingGroup lot, String instrument) {
    var key = lot.key();
    return key == null ? instrument.equals(lot.borneBy()) : key.weights().containsKey(instrument);
  }

  static List<String> keys(Stream<PostingGroup> lots) {
    return lots.flatMap(lot -> Stream.ofNullable(lot.key())).map(k -> k.id()).distinct().toList();
  }

  private ServiceInput input(String code) {
    return Objects.requireNonNull(inputs.get(code), code);
  }

  private ServiceReport report(String code) {
    return Objects.requireNonNull(services.get(code), code);
  }
}

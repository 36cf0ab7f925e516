package org.cmsfamily.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingStatus;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.measurement.Measurements;
import org.cmsfamily.reporting.neutrality.NeutralityReading;
import org.cmsfamily.reporting.neutrality.NeutralityView;
import org.cmsfamily.reporting.quarter.FigureState;
import org.cmsfamily.reporting.quarter.FigureStates;
import org.cmsfamily.reporting.quarter.QuarterReading;
import org.cmsfamily.reporting.quarter.ServiceQuarter;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/** All figures of a service. */
@ApplicationScoped
class ServiceFigures {

  private static final String FINDINGS = "findings";

  private final QuarterReading quarters;
  private final NeutralityReading neutrality;
  private final Measurements measurements;
  private final Findings findings;

  ServiceFigures(
      QuarterReading quarters,
      NeutralityReading neutrality,
      Measurements measurements,
      Findings findings) {
    this.quarters = quarters;
    this.neutrality = neutrality;
    this.measurements = measurements;
    this.findings = findings;
  }

  /**
   * The figures of the quarters and years that the filter takes.
   *
   * @param first the first quarter that the reader sees
   */
  List<Figure> of(ServiceFacts service, FigureFilter filter, Quarter first, LocalDate today) {
    var closed =
        quarters.closed(service.code()).stream()
            .collect(Collectors.toMap(ServiceQuarter::quarter, quarter -> quarter));
    var figures = new ArrayList<Figure>();
    var soFar = quarters.soFar(service);
    for (var at = first; !today.isBefore(at.first()); at = at.next()) {
      if (filter.takesQuarter(at) && service.running(at.year()).contains(at)) {
        quarter(service, at, closed.get(at), soFar, today, figures);
      }
    }
    neutrality(service, filter, first, today, figures);
    findings(service, filter, closed, figures);
    return figures;
  }

  /** Those that no closed quarter holds, for whoever sees all: sums so far, and neutrality. */
  List<Figure> live(ServiceFacts service, LocalDate today) {
    var closed =
        quarters.closed(service.code()).stream()
            .map(ServiceQuarter::quarter)
            .collect(Collectors.toSet());
    var figures = new ArrayList<Figure>();
    var soFar = quarters.soFar(service);
    for (var at = service.firstQuarter(); !today.isBefore(at.first()); at = at.next()) {
      if (!closed.contains(at) && service.running(at.year()).contains(at)) {
        var states = FigureStates.of(at, false, today);
        soFar
            .of(at)
            .ifPresent(totals -> figures.addAll(QuarterFigures.of(service, totals, states)));
      }
    }
    var begun = FigureFilter.upTo(Quarter.of(today));
    neutrality(service, begun, service.firstQuarter(), today, figures);
    return figures;
  }

  private void quarter(
      ServiceFacts service,
      Quarter quarter,
      @Nullable ServiceQuarter closed,
      QuarterReading.SoFar soFar,
      LocalDate today,
      List<Figure> figures) {
    var states = FigureStates.of(quarter, closed != null, today);
    var totals =
        closed == null ? soFar.of(quarter) : Optional.of(closed.revisions().getLast().totals());
    totals.ifPresent(found -> figures.addAll(QuarterFigures.of(service, found, states)));
    for (var measured : measurements.of(service.code(), quarter)) {
      figures.add(
          new Figure(
              FigureMeasure.INDICATOR,
              measured.indicator(),
              service.code(),
              measured.instrument(),
              quarter.toString(),
              measured.value(),
              measured.unit(),
              states.sums(),
              isDemonstration(service)));
    }
  }

  private void neutrality(
      ServiceFacts service,
      FigureFilter filter,
      Quarter first,
      LocalDate today,
      List<Figure> figures) {
    for (var year : neutrality.of(service, today, first)) {
      if (filter.takesYear(year.year())) {
        year.instruments()
            .forEach((instrument, need) -> figures.add(left(service, year, instrument, need)));
      }
    }
  }

  private static Figure left(
      ServiceFacts service, NeutralityView.Year year, String instrument, NeutralityView.Need need) {
    var left = need.left();
    return new Figure(
        FigureMeasure.NEUTRALITY,
        null,
        service.code(),
        instrument,
        Integer.toString(year.year()),
        left == null ? null : Figure.value(left),
        service.costPlan().currency(),
        left == null ? FigureState.NOT_YET : FigureState.FINAL,
        isDemonstration(service));
  }

  private void findings(
      ServiceFacts service,
      FigureFilter filter,
      Map<Quarter, ServiceQuarter> closed,
      List<Figure> figures) {
    var counted = new TreeMap<String, Figure>();
    for (var finding : findings.ofService(service.code())) {
      if (finding.state() == FindingStatus.OPEN && takes(filter, finding)) {
        counted.merge(
            String.join(
                " ",
                Words.of(finding.kind()),
                String.valueOf(finding.instrument()),
                String.valueOf(period(finding))),
            open(service, finding, closed),
            ServiceFigures::together);
      }
    }
    figures.addAll(counted.values());
  }

  private static boolean takes(FigureFilter filter, Finding finding) {
    var quarter = finding.quarter();
    var year = finding.year();
    return (quarter == null || filter.takesQuarter(quarter))
        && (year == null || filter.takesYear(year));
  }

  private static Figure open(
      ServiceFacts service, Finding finding, Map<Quarter, ServiceQuarter> closed) {
    var quarter = finding.quarter();
    return new Figure(
        FigureMeasure.FINDINGS,
        Words.of(finding.kind()),
        service.code(),
        finding.instrument(),
        period(finding),
        BigDecimal.ONE,
        FINDINGS,
        quarter == null || closed.containsKey(quarter)
            ? FigureState.FINAL
            : FigureState.PROVISIONAL,
        isDemonstration(service));
  }

  private static Figure together(Figure one, Figure other) {
    return new Figure(
        one.measure(),
        one.code(),
        one.service(),
        one.instrument(),
        one.period(),
        BigDecimal.valueOf(one.value() == null ? 0 : one.value().longValue() + 1),
        one.unit(),
        other.state(),
        one.demonstration());
  }

  private static @Nullable String period(Finding finding) {
    if (finding.quarter() != null) {
      return finding.quarter().toString();
    }
    return finding.year() == null ? null : finding.year().toString();
  }

  private static boolean isDemonstration(ServiceFacts service) {
    return Boolean.TRUE.equals(service.demonstration());
  }
}

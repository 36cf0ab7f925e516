package org.cmsfamily.reporting.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ServiceQuarters;
import org.cmsfamily.reporting.replica.Indicator;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.replica.VisibleServices;

/** A participant's programme officer records what was measured of an indicator in a quarter. */
@ApplicationScoped
class RecordMeasurement {

  private final VisibleServices services;
  private final Measurements measurements;
  private final WatchIndicators watch;
  private final BusinessCalendar calendar;
  private final Actor actor;

  RecordMeasurement(
      VisibleServices services,
      Measurements measurements,
      WatchIndicators watch,
      BusinessCalendar calendar,
      Actor actor) {
    this.services = services;
    this.measurements = measurements;
    this.watch = watch;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Records.
   *
   * @throws Problem 404 if the service is not the caller's to see; 422 if it promised no such
   *     indicator, does not run in the quarter, or that has not begun
   */
  Done<Measurement> record(String code, MeasurementRequest request) {
    var service = services.get(code);
    var capacity =
        actor.capacityFor(
            Set.of(Roles.PROGRAMME_OFFICER),
            holder -> service.everyParticipant().contains(holder),
            request.actingAs());
    var indicator = indicator(service, request.indicator());
    var measurement = measurements.add(measured(service, indicator, request, capacity));
    watch.judge(code);
    return Done.of(
        measurement,
        ActDraft.of(
            MeasurementAct.RECORD,
            "measurement",
            measurement,
            capacity,
            Map.of("service", service.code(), "indicator", indicator.code())));
  }

  private Measurement measured(
      ServiceFacts service, Indicator indicator, MeasurementRequest request, Capacity capacity) {
    var today = calendar.today(service.family());
    var quarter = ServiceQuarters.begun(service, request.quarter(), today);
    return new Measurement(
        UUID.randomUUID().toString(),
        service.family(),
        1,
        service.readersOf(quarter, capacity.holder()),
        service.code(),
        quarter,
        indicator.code(),
        measurements.nextPosition(service.code(), quarter, indicator.code()),
        indicator.unit(),
        new BigDecimal(request.value()),
        capacity.holder(),
        Objects.requireNonNullElse(request.note(), "").strip(),
        today,
        capacity,
        null);
  }

  private static Indicator indicator(ServiceFacts service, String code) {
    var promised = Objects.requireNonNullElse(service.indicators(), List.<Indicator>of());
    return promised.stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(service, code, promised));
  }

  private static Problem unknown(ServiceFacts service, String code, List<Indicator> promised) {
    var message =
        Text.of("indicator-not-promised")
            .with("service", service.code())
            .with("promised", promised.stream().map(Indicator::code).toList())
            .with("code", code);
    return Problem.of(ReportingProblems.UNKNOWN_INDICATOR, message)
        .with(List.of(Violation.at("/indicator", message)));
  }
}

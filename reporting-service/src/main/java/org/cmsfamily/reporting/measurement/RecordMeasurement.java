package org.cmsfamily.reporting.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.replica.Indicator;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** A participant's programme officer records what was measured of an indicator in a quarter. */
@ApplicationScoped
class RecordMeasurement {

  private final Measurements measurements;
  private final BusinessCalendar calendar;
  private final Acts acts;

  RecordMeasurement(Measurements measurements, BusinessCalendar calendar, Acts acts) {
    this.measurements = measurements;
    this.calendar = calendar;
    this.acts = acts;
  }

  /**
   * Records.
   *
   * @throws Problem 422 if the service promised no such indicator
   */
  Measurement record(ServiceFacts service, MeasurementRequest request, Capacity capacity) {
    var indicator = indicator(service, request.indicator());
    var measurement = measured(service, indicator, request, capacity);
    measurements.add(measurement);
    acts.record(
        ActDraft.of(
            "record-measurement",
            "measurement",
            measurement,
            capacity,
            Map.of("service", service.code(), "indicator", indicator.code())));
    return measurement;
  }

  private Measurement measured(
      ServiceFacts service, Indicator indicator, MeasurementRequest request, Capacity capacity) {
    var before =
        measurements.all(service.code(), request.quarter()).stream()
            .filter(one -> one.indicator().equals(indicator.code()))
            .count();
    var note = request.note();
    return new Measurement(
        UUID.randomUUID().toString(),
        service.family(),
        1,
        service.everyParticipant(),
        service.code(),
        request.quarter(),
        indicator.code(),
        (int) before + 1,
        indicator.unit(),
        new BigDecimal(request.value()),
        capacity.holder(),
        note == null ? "" : note.strip(),
        calendar.today(service.family()),
        capacity);
  }

  private static Indicator indicator(ServiceFacts service, String code) {
    var promised = service.indicators() == null ? List.<Indicator>of() : service.indicators();
    return promised.stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(service, code, promised));
  }

  private static Problem unknown(ServiceFacts service, String code, List<Indicator> promised) {
    var message =
        "%s promised %s, not %s"
            .formatted(service.code(), promised.stream().map(Indicator::code).toList(), code);
    return Problem.of(ReportingProblems.UNKNOWN_INDICATOR, message)
        .with(List.of(Violation.at("/indicator", message)));
  }
}

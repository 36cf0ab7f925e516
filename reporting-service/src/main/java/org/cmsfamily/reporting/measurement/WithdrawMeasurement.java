package org.cmsfamily.reporting.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.reporting.Withdrawal;
import org.cmsfamily.reporting.WithdrawalRequest;

/** The office that measured takes a measurement back; the one before it counts again. */
@ApplicationScoped
class WithdrawMeasurement {
  private final Measurements measurements;
  private final WatchIndicators watch;
  private final BusinessCalendar calendar;
  private final Actor actor;

  WithdrawMeasurement(
      Measurements measurements, WatchIndicators watch, BusinessCalendar calendar, Actor actor) {
    this.measurements = measurements;
    this.watch = watch;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Takes it back.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if the service has no such measurement for
   *     the caller; 403 if it is another office's; 409 if it was taken back before
   */
  Done<Measurement> withdraw(String service, String id, WithdrawalRequest request) {
    var measured = measurements.lock(id);
    if (!measured.service().equals(service)) {
      throw PlatformProblems.notFound("measurement " + id);
    }
    var capacity =
        actor.capacityFor(
            Set.of(measured.by().role()), measured.by().holder()::equals, request.actingAs());
    var reason = request.reason().strip();
    var withdrawn =
        measurements.update(
            measured.withdraw(new Withdrawal(reason, calendar.today(measured.family()), capacity)));
    watch.judge(service);
    return Done.of(
        withdrawn,
        ActDraft.of(
            MeasurementAct.WITHDRAW,
            "measurement",
            withdrawn,
            capacity,
            Map.of("service", service, "reason", reason)));
  }
}

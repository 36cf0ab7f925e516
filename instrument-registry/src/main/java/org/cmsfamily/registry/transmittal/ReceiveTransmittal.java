package org.cmsfamily.registry.transmittal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.holder.Registrars;
import org.jspecify.annotations.Nullable;

/** The registrar of the receiving body's instrument records that it came, and was considered. */
@ApplicationScoped
class ReceiveTransmittal {

  private final Transmittals transmittals;
  private final Bodies bodies;
  private final TransmittalRules rules;
  private final Registrars registrars;
  private final BusinessCalendar calendar;

  ReceiveTransmittal(
      Transmittals transmittals,
      Bodies bodies,
      TransmittalRules rules,
      Registrars registrars,
      BusinessCalendar calendar) {
    this.transmittals = transmittals;
    this.bodies = bodies;
    this.rules = rules;
    this.registrars = registrars;
    this.calendar = calendar;
  }

  /**
   * @throws Problem 404 if it was sent to another's body, 422 if that is no meeting of the body, or
   *     the day lies ahead or outside its days, 409 if it was received already
   */
  Done<Transmittal> receive(String id, ReceiptRequest request) {
    var transmittal = transmittals.lock(id);
    var registrar = registrar(transmittal, request.actingAs());
    check(transmittal, request.meeting(), request.on());
    return done(
        TransmittalAct.RECEIVE_TRANSMITTAL,
        transmittal.received(request.meeting(), request.on()),
        registrar);
  }

  /**
   * @throws Problem 404 if it was sent to another's body, 422 if that is no meeting of the body, or
   *     the day lies ahead or outside its days, 409 unless it was received and not yet considered
   */
  Done<Transmittal> consider(String id, ConsiderationRequest request) {
    var transmittal = transmittals.lock(id);
    var registrar = registrar(transmittal, request.actingAs());
    var at = request.meeting();
    check(transmittal, at == null ? transmittal.receivedAtMeeting() : at, request.on());
    return done(
        TransmittalAct.CONSIDER_TRANSMITTAL,
        transmittal.considered(request.meeting(), request.on()),
        registrar);
  }

  private Capacity registrar(Transmittal transmittal, @Nullable String actingAs) {
    return registrars.of(
        transmittal, bodies.get(transmittal.toBody()).instrument(), "transmittal", actingAs);
  }

  private void check(Transmittal transmittal, @Nullable String meeting, LocalDate on) {
    var violations = new Violations();
    rules.meetingOf(transmittal.toBody(), meeting, "/meeting", violations);
    rules.within(meeting, on, violations);
    rules.notAhead(on, calendar.today(transmittal.family()), "/on", violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("cannot-be-recorded"));
  }

  private Done<Transmittal> done(TransmittalAct act, Transmittal next, Capacity registrar) {
    var updated = transmittals.update(next);
    return Done.of(
        updated,
        ActDraft.of(act, "transmittal", updated, registrar, Map.of())
            .touching(rules.touchedBy(updated, List.of())));
  }
}

package org.cmsfamily.reporting.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.reporting.ServiceQuarters;
import org.cmsfamily.reporting.replica.VisibleServices;

/** A participant's programme officer reports what was reached in a quarter. */
@ApplicationScoped
class RecordProgress {

  private final VisibleServices services;
  private final ProgressEntries entries;
  private final BusinessCalendar calendar;
  private final Actor actor;

  RecordProgress(
      VisibleServices services, ProgressEntries entries, BusinessCalendar calendar, Actor actor) {
    this.services = services;
    this.entries = entries;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Records.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if the service is not the caller's to see;
   *     422 if it does not run in the quarter, that has not begun, or the instrument has said
   *     enough of it
   */
  Done<ProgressEntry> record(String code, ProgressRequest request) {
    var service = services.get(code);
    var capacity =
        actor.capacityFor(
            Set.of(Roles.PROGRAMME_OFFICER),
            holder -> service.everyParticipant().contains(holder),
            request.actingAs());
    entries.mustBeFew(service.code(), request.quarter(), capacity.holder());
    var today = calendar.today(service.family());
    var entry =
        entries.add(
            new ProgressEntry(
                UUID.randomUUID().toString(),
                service.family(),
                1,
                service.readersOf(request.quarter(), capacity.holder()),
                service.code(),
                ServiceQuarters.begun(service, request.quarter(), today),
                capacity.holder(),
                request.milestone().strip(),
                request.narrative().strip(),
                today,
                capacity,
                null));
    return Done.of(
        entry,
        ActDraft.of(
            ProgressAct.RECORD,
            "progress",
            entry,
            capacity,
            Map.of("service", service.code(), "quarter", request.quarter().toString())));
  }
}

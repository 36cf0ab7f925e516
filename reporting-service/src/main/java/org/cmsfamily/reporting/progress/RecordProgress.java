package org.cmsfamily.reporting.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** A participant's programme officer reports what was reached in a quarter. */
@ApplicationScoped
class RecordProgress {

  private final ProgressEntries entries;
  private final BusinessCalendar calendar;
  private final Acts acts;

  RecordProgress(ProgressEntries entries, BusinessCalendar calendar, Acts acts) {
    this.entries = entries;
    this.calendar = calendar;
    this.acts = acts;
  }

  ProgressEntry record(ServiceFacts service, ProgressRequest request, Capacity capacity) {
    var entry =
        new ProgressEntry(
            UUID.randomUUID().toString(),
            service.family(),
            1,
            service.everyParticipant(),
            service.code(),
            request.quarter(),
            capacity.holder(),
            request.milestone().strip(),
            request.narrative().strip(),
            calendar.today(service.family()),
            capacity);
    entries.add(entry);
    acts.record(
        ActDraft.of(
            "record-progress",
            "progress",
            entry,
            capacity,
            Map.of("service", service.code(), "quarter", request.quarter().toString())));
    return entry;
  }
}

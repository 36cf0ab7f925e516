package org.cmsfamily.reporting.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.reporting.replica.Instruments;

/** A programme officer writes down what was learned, as a draft of the instrument. */
@ApplicationScoped
class RecordLesson {

  private final Lessons lessons;
  private final Instruments instruments;
  private final BusinessCalendar calendar;
  private final Actor actor;

  RecordLesson(Lessons lessons, Instruments instruments, BusinessCalendar calendar, Actor actor) {
    this.lessons = lessons;
    this.instruments = instruments;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Records.
   *
   * @throws org.cmsfamily.platform.problem.Problem 403 if the caller is no programme officer of the
   *     instrument named, or of any; 409 if the family is not known here
   */
  Done<Lesson> record(LessonRequest request) {
    var known = instruments.of(request.family());
    var named = request.instrument();
    var capacity =
        actor.capacityFor(
            Set.of(Roles.PROGRAMME_OFFICER),
            holder -> known.contains(holder) && (named == null || named.equals(holder)),
            request.actingAs());
    var lesson =
        Lesson.draft(
            UUID.randomUUID().toString(),
            request.family(),
            request.service(),
            request.text(),
            request.areas(),
            Objects.requireNonNullElse(request.instruments(), List.of()),
            calendar.today(request.family()),
            capacity);
    lessons.add(lesson);
    return Done.of(lesson, ActDraft.of(LessonAct.RECORD, "lesson", lesson, capacity, Map.of()));
  }
}

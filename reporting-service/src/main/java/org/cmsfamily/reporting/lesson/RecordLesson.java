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
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.Instruments;
import org.jspecify.annotations.Nullable;

/** A programme officer writes down what was learned, as a draft of the instrument. */
@ApplicationScoped
class RecordLesson {

  private final Lessons lessons;
  private final Instruments instruments;
  private final Replicas replicas;
  private final BusinessCalendar calendar;
  private final Actor actor;

  RecordLesson(
      Lessons lessons,
      Instruments instruments,
      Replicas replicas,
      BusinessCalendar calendar,
      Actor actor) {
    this.lessons = lessons;
    this.instruments = instruments;
    this.replicas = replicas;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Records.
   *
   * @throws org.cmsfamily.platform.problem.Problem 403 if the caller is no programme officer of the
   *     instrument named, or of any; 409 if the family, or the service, is not known here; 422 if
   *     the instrument takes no part in the service, or has recorded enough of it
   */
  Done<Lesson> record(LessonRequest request) {
    var known = instruments.of(request.family());
    var named = request.instrument();
    var capacity =
        actor.capacityFor(
            Set.of(Roles.PROGRAMME_OFFICER),
            holder -> known.contains(holder) && (named == null || named.equals(holder)),
            request.actingAs());
    mustTakePart(request.service(), capacity.holder());
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

  /** A report prints the lessons of its services, so they are their participants' own. */
  private void mustTakePart(@Nullable String code, String instrument) {
    if (code == null) {
      return;
    }
    var service =
        replicas
            .find(ReportingReplicas.SERVICES, code)
            .filter(found -> found.isSeenBy(instrument))
            .orElseThrow(() -> PlatformProblems.notKnownYet("Service " + code));
    if (!service.everyParticipant().contains(instrument)) {
      throw Problem.of(
          ReportingProblems.SERVICE_NOT_RUNNING,
          Text.of("no-part-in-service").with("instrument", instrument).with("service", code));
    }
    lessons.mustBeFew(code, instrument);
  }
}

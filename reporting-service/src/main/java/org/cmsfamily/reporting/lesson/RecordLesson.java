package org.cmsfamily.reporting.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;

/** A programme officer writes down what was learned, as a draft of the instrument. */
@ApplicationScoped
class RecordLesson {

  private final Lessons lessons;
  private final BusinessCalendar calendar;
  private final Acts acts;

  RecordLesson(Lessons lessons, BusinessCalendar calendar, Acts acts) {
    this.lessons = lessons;
    this.calendar = calendar;
    this.acts = acts;
  }

  Lesson record(LessonRequest request, Capacity capacity) {
    var instruments = request.instruments();
    var lesson =
        Lesson.draft(
            UUID.randomUUID().toString(),
            request.family(),
            request.service(),
            request.text(),
            request.areas(),
            instruments == null ? List.of() : instruments,
            calendar.today(request.family()),
            capacity);
    lessons.add(lesson);
    acts.record(ActDraft.of("record-lesson", "lesson", lesson, capacity, Map.of()));
    return lesson;
  }
}

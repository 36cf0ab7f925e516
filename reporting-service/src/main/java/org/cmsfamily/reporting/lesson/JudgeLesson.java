package org.cmsfamily.reporting.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;

/** The Executive Secretary of a lesson's instrument endorses it for everyone, or retires it. */
@ApplicationScoped
class JudgeLesson {

  private final Lessons lessons;
  private final Acts acts;

  JudgeLesson(Lessons lessons, Acts acts) {
    this.lessons = lessons;
    this.acts = acts;
  }

  Lesson endorse(Lesson lesson, Capacity capacity) {
    return store("endorse-lesson", lesson.endorse(), capacity);
  }

  Lesson retire(Lesson lesson, Capacity capacity) {
    return store("retire-lesson", lesson.retire(), capacity);
  }

  private Lesson store(String act, Lesson lesson, Capacity capacity) {
    lessons.update(lesson);
    acts.record(ActDraft.of(act, "lesson", lesson, capacity, Map.of()));
    return lesson;
  }
}

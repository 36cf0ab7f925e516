package org.cmsfamily.reporting.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.jspecify.annotations.Nullable;

/** The Executive Secretary of a lesson's instrument endorses it for everyone, or retires it. */
@ApplicationScoped
class EndorseLesson {

  private final Lessons lessons;
  private final Actor actor;

  EndorseLesson(Lessons lessons, Actor actor) {
    this.lessons = lessons;
    this.actor = actor;
  }

  /**
   * Endorses.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such lesson for the caller;
   *     409 if it is no draft
   */
  Done<Lesson> endorse(String id, @Nullable String actingAs) {
    return change(id, LessonAct.ENDORSE, Lesson::endorse, actingAs);
  }

  /**
   * Retires.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such lesson for the caller;
   *     409 if it is not endorsed
   */
  Done<Lesson> retire(String id, @Nullable String actingAs) {
    return change(id, LessonAct.RETIRE, Lesson::retire, actingAs);
  }

  private Done<Lesson> change(
      String id, LessonAct act, UnaryOperator<Lesson> step, @Nullable String actingAs) {
    var lesson = lessons.lock(id);
    var capacity =
        actor.capacityFor(Set.of(Roles.EXECUTIVE_SECRETARY), lesson.instrument()::equals, actingAs);
    var changed = lessons.update(step.apply(lesson));
    return Done.of(changed, ActDraft.of(act, "lesson", changed, capacity, Map.of()));
  }
}

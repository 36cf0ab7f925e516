package org.cmsfamily.reporting.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.reporting.WithdrawalRequest;

/** The office that wrote a lesson down takes its draft back; it stays in the record. */
@ApplicationScoped
class WithdrawLesson {
  private final Lessons lessons;
  private final Actor actor;

  WithdrawLesson(Lessons lessons, Actor actor) {
    this.lessons = lessons;
    this.actor = actor;
  }

  /**
   * Takes it back.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such lesson for the caller;
   *     403 if it is another office's; 409 if it is no draft
   */
  Done<Lesson> withdraw(String id, WithdrawalRequest request) {
    var lesson = lessons.lock(id);
    var capacity =
        actor.capacityFor(
            Set.of(lesson.by().role()), lesson.by().holder()::equals, request.actingAs());
    var withdrawn = lessons.update(lesson.withdraw());
    return Done.of(
        withdrawn,
        ActDraft.of(
            LessonAct.WITHDRAW,
            "lesson",
            withdrawn,
            capacity,
            Map.of("reason", request.reason().strip())));
  }
}

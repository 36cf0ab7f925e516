package org.cmsfamily.reporting.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.reporting.PossibleAct;
import org.jspecify.annotations.Nullable;

/** A lesson as it is read. */
record LessonView(
    String id,
    String family,
    String instrument,
    @Nullable String service,
    String context,
    String happened,
    String nextTime,
    String language,
    @Nullable String evidence,
    List<String> areas,
    List<String> instruments,
    String state,
    LocalDate recordedOn,
    Capacity by,
    List<String> reusedIn,
    List<PossibleAct> acts) {

  /** As the holder of these capacities sees it. */
  static LessonView of(Lesson lesson, Set<Capacity> held) {
    var text = lesson.text();
    return new LessonView(
        lesson.id(),
        lesson.family(),
        lesson.instrument(),
        lesson.service(),
        text.context(),
        text.happened(),
        text.nextTime(),
        text.language(),
        text.evidence(),
        lesson.areas(),
        lesson.instruments(),
        lesson.state(),
        lesson.recordedOn(),
        lesson.by(),
        lesson.reusedIn(),
        List.of(
            act("endorse", Lesson.DRAFT, lesson, held),
            act("retire", Lesson.ENDORSED, lesson, held)));
  }

  private static PossibleAct act(String name, String from, Lesson lesson, Set<Capacity> held) {
    var secretary = new Capacity(Roles.EXECUTIVE_SECRETARY, lesson.instrument());
    var reason =
        lesson.state().equals(from)
            ? Optional.<String>empty()
            : Optional.of("The lesson is " + lesson.state());
    return PossibleAct.of(name, held, secretary, reason);
  }
}

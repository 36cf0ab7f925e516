package org.cmsfamily.reporting.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.InWords;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it is read.
 *
 * @param reuses how many proposals make use of it
 * @param reusedIn those of them that the reader takes part in
 */
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
    LessonStatus state,
    LocalDate recordedOn,
    Capacity by,
    int reuses,
    List<String> reusedIn,
    List<PossibleAct> acts) {
  private static final String SECRETARY = Roles.EXECUTIVE_SECRETARY;

  /** As the holder of these capacities sees it, and of these of the proposals. */
  static LessonView of(Lesson lesson, Set<Capacity> held, Predicate<String> seen) {
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
        lesson.reusedIn().size(),
        lesson.reusedIn().stream().filter(seen).toList(),
        List.of(
            act(LessonAct.ENDORSE, LessonStatus.DRAFT, SECRETARY, lesson, held),
            act(LessonAct.RETIRE, LessonStatus.ENDORSED, SECRETARY, lesson, held),
            act(LessonAct.WITHDRAW, LessonStatus.DRAFT, lesson.by().role(), lesson, held)));
  }

  private static PossibleAct act(
      LessonAct act, LessonStatus from, String role, Lesson lesson, Set<Capacity> held) {
    return PossibleAct.of(
        act,
        held,
        Set.of(role),
        lesson.instrument()::equals,
        lesson.state() == from
            ? List.of()
            : List.of(
                Text.of("lesson-in-another-state")
                    .with("state", InWords.LESSON.of(Words.of(lesson.state())))
                    .with("wanted", InWords.LESSON.of(Words.of(from)))));
  }
}

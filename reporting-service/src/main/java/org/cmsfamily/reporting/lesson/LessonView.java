package org.cmsfamily.reporting.lesson;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
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
    List<String> reusedIn) {

  static LessonView of(Lesson lesson) {
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
        lesson.reusedIn());
  }
}

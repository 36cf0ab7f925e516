package org.cmsfamily.reporting.lesson;

import java.util.List;
import org.cmsfamily.platform.json.Words;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as the others may know it. Drafts are published too: who sees them is the reader's rule.
 */
record LessonState(
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
    String state) {

  static LessonState of(Lesson lesson) {
    var text = lesson.text();
    return new LessonState(
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
        Words.of(lesson.state()));
  }
}

package org.cmsfamily.workbench.lesson;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.reporting.Lesson;

/** Lessons: the search, one lesson, and writing one. */
@MessageBundle("lesson")
public interface LessonWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String words();

  @Message
  String wordsHelp();

  @Message
  String search();

  @Message
  String areaHead();

  @Message
  String every();

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String write();

  @Message
  String state(Lesson.State state);

  @Message
  String context();

  @Message
  String happened();

  @Message
  String nextTime();

  @Message
  String nextTimeHelp();

  @Message
  String evidence();

  @Message
  String instrument();

  @Message
  String service();

  @Message
  String areas();

  @Message
  String usefulTo();

  @Message
  String language();

  @Message
  String recorded(String day, String capacity);

  @Message
  String reuses(int count);

  @Message
  String endorse();

  @Message
  String endorseHelp();

  @Message
  String withdraw();

  @Message
  String retire();

  @Message
  String reason();

  @Message
  String history();

  @Message
  String notWriter();

  @Message
  String saveDraft();

  @Message
  String draftHelp();
}

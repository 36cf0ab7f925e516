package org.cmsfamily.reporting.lesson;

import org.jspecify.annotations.Nullable;

/**
 * The words of a lesson.
 *
 * @param nextTime what to do next time
 * @param language BCP 47, such as {@code en}
 */
public record LessonText(
    String context, String happened, String nextTime, String language, @Nullable String evidence) {}

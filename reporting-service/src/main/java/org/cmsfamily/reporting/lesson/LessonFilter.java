package org.cmsfamily.reporting.lesson;

import org.jspecify.annotations.Nullable;

/**
 * Which lessons are wanted.
 *
 * @param q words that they hold
 */
record LessonFilter(String family, @Nullable String q, @Nullable String area) {}

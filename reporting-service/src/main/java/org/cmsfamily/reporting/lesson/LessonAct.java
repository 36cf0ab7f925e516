package org.cmsfamily.reporting.lesson;

import org.jspecify.annotations.Nullable;

/** What an Executive Secretary sends to endorse or retire: the capacity, if several allow it. */
record LessonAct(@Nullable String actingAs) {}

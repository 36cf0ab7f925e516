package org.cmsfamily.reporting.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson as it stood when the report was issued. */
public record LessonFacts(
    String id,
    @Nullable String service,
    @Nullable String instrument,
    String context,
    String happened,
    String nextTime,
    List<String> areas,
    List<String> instruments,
    String language) {}

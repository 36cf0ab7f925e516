package org.cmsfamily.workbench.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records a lesson. */
public record LessonRequest(
    String family,
    @Nullable String instrument,
    @Nullable String service,
    @Nullable String context,
    @Nullable String happened,
    @Nullable String nextTime,
    List<String> areas,
    List<String> instruments,
    @Nullable String language,
    @Nullable String evidence,
    @Nullable String actingAs) {}

package org.cmsfamily.workbench.lesson;

import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.LessonRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form that writes a lesson. */
public record LessonForm(
    @RestForm @Nullable String instrument,
    @RestForm @Nullable String service,
    @RestForm @Nullable String context,
    @RestForm @Nullable String happened,
    @RestForm @Nullable String nextTime,
    @RestForm @Nullable List<String> areas,
    @RestForm @Nullable List<String> instruments,
    @RestForm @Nullable String language,
    @RestForm @Nullable String evidence) {

  Typed fill(Typed typed) {
    return typed
        .with("instrument", instrument)
        .with("service", service)
        .with("context", context)
        .with("happened", happened)
        .with("nextTime", nextTime)
        .with("areas", String.join(",", Optional.ofNullable(areas).orElse(List.of())))
        .with("instruments", String.join(",", Optional.ofNullable(instruments).orElse(List.of())))
        .with("language", language)
        .with("evidence", evidence);
  }

  LessonRequest request(String family, @Nullable String actingAs) {
    var typed = fill(Typed.of("record-lesson"));
    return new LessonRequest(
        family,
        typed.filled("instrument"),
        typed.filled("service"),
        typed.filled("context"),
        typed.filled("happened"),
        typed.filled("nextTime"),
        typed.list("areas"),
        typed.list("instruments"),
        typed.filled("language"),
        typed.filled("evidence"),
        actingAs);
  }
}

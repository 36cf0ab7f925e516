package org.cmsfamily.workbench.meeting;

import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.MeetingRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form that registers a meeting. */
public record MeetingForm(
    @RestForm @Nullable String code,
    @RestForm @Nullable String body,
    @RestForm @Nullable String ordinal,
    @RestForm @Nullable String label,
    @RestForm @Nullable String mode,
    @RestForm @Nullable String start,
    @RestForm @Nullable String end,
    @RestForm @Nullable String city,
    @RestForm @Nullable String country,
    @RestForm @Nullable String demonstration) {

  Typed fill(Typed typed) {
    return typed
        .with("code", code)
        .with("body", body)
        .with("ordinal", ordinal)
        .with("label", label)
        .with("mode", mode)
        .with("start", start)
        .with("end", end)
        .with("city", city)
        .with("country", country)
        .with("demonstration", demonstration);
  }

  static MeetingRequest request(Typed typed, @Nullable String actingAs) {
    return new MeetingRequest(
        typed.filled("code"),
        typed.filled("body"),
        typed.filled("ordinal"),
        typed.filled("label"),
        typed.filled("mode"),
        typed.filled("start"),
        typed.filled("end"),
        typed.filled("city"),
        typed.filled("country"),
        typed.filled("demonstration") == null ? null : Boolean.TRUE,
        actingAs);
  }
}

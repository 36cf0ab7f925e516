package org.cmsfamily.workbench.meeting;

import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.MeetingCorrectionRequest;
import org.cmsfamily.workbench.registry.MeetingRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form that registers a meeting or corrects one. */
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
    @RestForm @Nullable String demonstration,
    @RestForm @Nullable String reason) {

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
        .with("demonstration", demonstration)
        .with("reason", reason);
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

  static MeetingCorrectionRequest correction(Typed typed, @Nullable String actingAs) {
    return new MeetingCorrectionRequest(
        typed.filled("label"),
        typed.filled("mode"),
        typed.filled("start"),
        typed.filled("end"),
        typed.filled("city"),
        typed.filled("country"),
        typed.filled("reason"),
        actingAs);
  }
}

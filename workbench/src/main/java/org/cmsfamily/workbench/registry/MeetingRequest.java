package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** A meeting to be registered. */
public record MeetingRequest(
    @Nullable String code,
    @Nullable String body,
    @Nullable String ordinal,
    @Nullable String label,
    @Nullable String mode,
    @Nullable String start,
    @Nullable String end,
    @Nullable String city,
    @Nullable String country,
    @Nullable Boolean demonstration,
    @Nullable String actingAs) {}

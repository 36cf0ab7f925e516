package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What is recorded of a meeting after all; what is null is not sent, and stays as it was. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingCorrectionRequest(
    @Nullable String label,
    @Nullable String mode,
    @Nullable String start,
    @Nullable String end,
    @Nullable String city,
    @Nullable String country,
    @Nullable String reason,
    @Nullable String actingAs) {}

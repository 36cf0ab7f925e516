package org.cmsfamily.reporting.report;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What a registrar sends when the body has noted a report. */
record NotingRequest(@NotBlank String decision, @Nullable String actingAs) {}

package org.cmsfamily.reporting.report;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What an Executive Secretary sends to put a report before a meeting of the body. */
record SubmissionRequest(@NotBlank String meeting, @Nullable String actingAs) {}

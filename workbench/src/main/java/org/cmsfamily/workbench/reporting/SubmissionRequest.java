package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** Puts a report before a meeting. */
public record SubmissionRequest(@Nullable String meeting, @Nullable String actingAs) {}

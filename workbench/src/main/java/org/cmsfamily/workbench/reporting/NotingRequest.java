package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** Records the decision that took note of a report. */
public record NotingRequest(@Nullable String decision, @Nullable String actingAs) {}

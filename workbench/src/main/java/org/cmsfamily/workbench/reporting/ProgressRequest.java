package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** What was reached. */
public record ProgressRequest(
    String quarter,
    @Nullable String milestone,
    @Nullable String narrative,
    @Nullable String actingAs) {}

package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** What a line of a budget provides in a year after all. */
public record CorrectionRequest(
    @Nullable String line,
    @Nullable Integer year,
    @Nullable String amount,
    @Nullable String reason,
    @Nullable String actingAs) {}

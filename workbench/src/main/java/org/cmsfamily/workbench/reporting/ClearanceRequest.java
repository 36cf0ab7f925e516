package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** Clears one revision of a report. */
public record ClearanceRequest(@Nullable Integer revision, @Nullable String actingAs) {}

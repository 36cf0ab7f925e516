package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** A new version of a profile, and why. */
public record ProfileCorrectionRequest(
    ExtractLayout layout, @Nullable String reason, @Nullable String actingAs) {}

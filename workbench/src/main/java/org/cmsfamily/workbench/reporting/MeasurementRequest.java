package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** What was measured. */
public record MeasurementRequest(
    String quarter,
    @Nullable String indicator,
    @Nullable String value,
    @Nullable String note,
    @Nullable String actingAs) {}

package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** Records a value of an indicator in a quarter. */
public record MeasurementRequest(
    @Nullable String quarter,
    @Nullable String indicator,
    @Nullable String value,
    @Nullable String note,
    @Nullable String actingAs) {}

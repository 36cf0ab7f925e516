package org.cmsfamily.reporting.replica;

import org.jspecify.annotations.Nullable;

/**
 * What a service promised to improve.
 *
 * @param direction {@code up} or {@code down}
 * @param baseline plain decimal
 * @param target plain decimal
 */
public record Indicator(
    String code,
    @Nullable String goal,
    @Nullable String unit,
    @Nullable String direction,
    @Nullable String baseline,
    @Nullable String target) {}

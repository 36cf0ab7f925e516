package org.cmsfamily.reporting.replica;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a service's approval, as the catalog publishes it.
 *
 * @param kind {@code before-start} or {@code by-date}
 */
public record ApprovalCondition(
    String instrument,
    String text,
    @Nullable String kind,
    @Nullable LocalDate by,
    @Nullable Boolean met) {}

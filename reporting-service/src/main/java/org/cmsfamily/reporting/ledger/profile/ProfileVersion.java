package org.cmsfamily.reporting.ledger.profile;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * How extracts are read from some day on.
 *
 * @param number 1 at first; each correction is the next
 * @param reason of the correction; null for the first
 */
public record ProfileVersion(
    int number, ExtractLayout layout, @Nullable String reason, LocalDate on, Capacity by) {}

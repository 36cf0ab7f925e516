package org.cmsfamily.reporting.quarter;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * That one participant closed the quarter: when, and in which capacity.
 *
 * @param empty whether it had booked nothing; null if that was not noted
 */
public record Closing(LocalDate on, Capacity by, @Nullable Boolean empty) {}

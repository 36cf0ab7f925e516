package org.cmsfamily.registry.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, and what was known at an instant.
 *
 * @param day the day asked for; null: any
 * @param knownAt what was known at that instant
 */
public record AsOf(@Nullable LocalDate day, Instant knownAt) {}

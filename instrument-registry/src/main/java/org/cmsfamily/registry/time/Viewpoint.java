package org.cmsfamily.registry.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when a fact is looked at.
 *
 * @param asOf the day asked for; null: any
 * @param knownAt what was known at that instant
 */
public record Viewpoint(@Nullable LocalDate asOf, Instant knownAt) {}

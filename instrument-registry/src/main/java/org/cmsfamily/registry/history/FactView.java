package org.cmsfamily.registry.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a thing at one time.
 *
 * @param kind such as {@code body}
 * @param thing the thing's code or id
 * @param id the row's name among those of the thing, by which a correction names it
 * @param since from which day on it holds; null: always, as far as anybody knows
 * @param replaces the row that it corrects
 * @param facts what was recorded
 */
public record FactView(
    String kind,
    String thing,
    String id,
    @Nullable LocalDate since,
    Instant recordedAt,
    @Nullable String replaces,
    @Nullable String reason,
    Map<String, Object> facts) {}

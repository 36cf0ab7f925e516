package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.time.Precision;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a list shows it: what tells it apart, without its texts. Its members are those of
 * {@link DecisionState} with the same names.
 *
 * @param meeting at which it became what it is
 * @param symbol verbatim as published; null if it has none
 * @param status which it has, or had on the day asked for
 * @param statusSince since when the status holds
 * @param adoptedOn of a date known to the month or year, the first of that
 * @param precision {@code day}, {@code month} or {@code year} of {@code adoptedOn}
 * @param counts whether it counts as adopted
 * @param recordCounts whether the record of its outcome, whichever it is, is confirmed
 */
public record DecisionSummary(
    String key,
    String family,
    String instrument,
    String body,
    String meeting,
    @Nullable String symbol,
    Names title,
    DecisionStatus status,
    @Nullable PublishedDate statusSince,
    @Nullable LocalDate adoptedOn,
    @Nullable PublishedDate adoptedOnPublished,
    @Nullable Precision precision,
    boolean counts,
    boolean recordCounts,
    boolean demonstration,
    Instant recordedAt) {}

package org.cmsfamily.registry.meeting;

import java.time.LocalDate;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the others know it, and as the API shows it.
 *
 * @param start first day; of a date known to the month or year, the first of that
 * @param end last day, inclusive
 */
public record MeetingState(
    String code,
    String family,
    String instrument,
    String body,
    String ordinal,
    @Nullable String label,
    MeetingMode mode,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable PublishedDate startPublished,
    @Nullable PublishedDate endPublished,
    @Nullable String city,
    @Nullable String country,
    @Nullable String status,
    boolean demonstration,
    Provenance origin) {

  static MeetingState of(Meeting m) {
    return new MeetingState(
        m.code(),
        m.family(),
        m.instrument(),
        m.body(),
        m.ordinal(),
        m.label(),
        m.mode(),
        m.start() == null ? null : m.start().first(),
        m.end() == null ? null : m.end().last(),
        m.start(),
        m.end(),
        m.city(),
        m.country(),
        m.status(),
        m.demonstration(),
        m.provenance());
  }
}

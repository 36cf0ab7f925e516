package org.cmsfamily.reporting.replica;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An instrument's part in a service.
 *
 * @param role {@code lead} or {@code partner}
 * @param from since when; null for the service's start
 * @param to until when, exclusive; null while it lasts
 */
public record Participant(
    String instrument,
    @Nullable String secretariat,
    @Nullable String role,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  boolean takesPartIn(LocalDate first, LocalDate end) {
    return (from == null || from.isBefore(end)) && (to == null || to.isAfter(first));
  }
}

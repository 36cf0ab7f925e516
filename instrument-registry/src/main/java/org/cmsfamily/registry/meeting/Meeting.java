package org.cmsfamily.registry.meeting;

import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body, or a procedure between sessions.
 *
 * @param ordinal such as {@code 44} or {@code EX1}
 * @param start first day, or opening date
 * @param end last day, inclusive as published, or closing date
 */
public record Meeting(
    String code,
    String family,
    String instrument,
    String body,
    String ordinal,
    @Nullable String label,
    MeetingMode mode,
    @Nullable PublishedDate start,
    @Nullable PublishedDate end,
    @Nullable String city,
    @Nullable String country,
    @Nullable String status,
    boolean demonstration,
    Provenance provenance,
    long version)
    implements Aggregate {

  @Override
  public String id() {
    return code;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    return Set.of(instrument, body);
  }
}

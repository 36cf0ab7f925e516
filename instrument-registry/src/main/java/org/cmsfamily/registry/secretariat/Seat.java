package org.cmsfamily.registry.secretariat;

import java.time.Instant;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.Dated;
import org.cmsfamily.registry.time.Period;
import org.cmsfamily.registry.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Where a secretariat sits from when to when.
 *
 * @param city null if only the country is known
 * @param country ISO 3166-1 alpha-2
 * @param precision how exactly its beginning is known
 */
public record Seat(
    String id,
    @Nullable String city,
    String country,
    Period period,
    Precision precision,
    Provenance provenance,
    Instant recordedAt,
    @Nullable String replaces)
    implements Dated {

  Seat within(Period other) {
    return new Seat(id, city, country, other, precision, provenance, recordedAt, replaces);
  }

  Seat correctedTo(String newId, Period other, Instant at) {
    return new Seat(newId, city, country, other, precision, provenance, at, id);
  }
}

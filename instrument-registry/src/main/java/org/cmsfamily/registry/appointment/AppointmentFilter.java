package org.cmsfamily.registry.appointment;

import java.util.Map;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.time.AsOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments a list shows.
 *
 * @param family the family's code
 * @param holder the code of the holder that the role is held for
 * @param person the person's id
 */
public record AppointmentFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String holder,
    @RestQuery @Nullable String person) {

  /** Those known at the instant and, if a day is asked for, in their period on it. */
  Filter on(AsOf asOf) {
    var known =
        Filter.where("family", family)
            .and("holder", holder)
            .and("person", person)
            .and("recordedAt <= :knownAt", "knownAt", asOf.knownAt());
    var day = asOf.day();
    return day == null
        ? known
        : known.with(
            """
            validFrom <= :day
            and (endedAt <= :knownAt and endedOn > :day
              or (endedAt is null or endedAt > :knownAt) and (validTo is null or validTo > :day))
            """,
            Map.of("day", day, "knownAt", asOf.knownAt()));
  }
}

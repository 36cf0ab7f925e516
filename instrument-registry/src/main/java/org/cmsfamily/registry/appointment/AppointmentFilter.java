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
 * @param role the role that is held
 * @param status which they have on the day asked for; on the family's today unless given
 */
public record AppointmentFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String holder,
    @RestQuery @Nullable String person,
    @RestQuery @Nullable AppointedRole role,
    @RestQuery @Nullable AppointmentStatus status) {

  /** Those known at the instant and, if a day is asked for, in their period on it. */
  Filter on(AsOf asOf) {
    var known =
        Filter.where("family", family)
            .and("holder", holder)
            .and("person", person)
            .and("role", role)
            .and("recordedAt <= :knownAt", "knownAt", asOf.knownAt());
    var day = asOf.day();
    return day == null
        ? known
        : known.with(
            "validFrom <= :day and " + StatusOnDay.holds("day"),
            Map.of("day", day, "knownAt", asOf.knownAt()));
  }
}

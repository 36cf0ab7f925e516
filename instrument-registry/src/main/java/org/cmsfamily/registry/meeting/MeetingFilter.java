package org.cmsfamily.registry.meeting;

import org.cmsfamily.platform.store.Filter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a list shows.
 *
 * @param family the family's code
 * @param body the body's code
 * @param instrument the code of the instrument to which the body belongs
 */
public record MeetingFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String body,
    @RestQuery @Nullable String instrument) {

  Filter filter() {
    return Filter.where("family", family).and("body", body).and("instrument", instrument);
  }
}

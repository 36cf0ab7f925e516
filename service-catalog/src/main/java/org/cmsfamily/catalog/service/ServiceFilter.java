package org.cmsfamily.catalog.service;

import org.cmsfamily.platform.store.Filter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which services are wanted.
 *
 * @param state where they stand
 * @param participant the code of an instrument that takes part
 */
public record ServiceFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable ServiceStage state,
    @RestQuery @Nullable String participant) {

  Filter filter() {
    return Filter.where("family", family)
        .and("stage", state)
        .and(
            "id in (select s.id from ServiceEntity s join s.participants p where p.instrument = :participant)",
            "participant",
            participant);
  }
}

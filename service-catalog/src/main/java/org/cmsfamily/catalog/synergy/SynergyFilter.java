package org.cmsfamily.catalog.synergy;

import org.cmsfamily.platform.store.Filter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which other synergies are wanted. */
public record SynergyFilter(
    @RestQuery @Nullable String family, @RestQuery @Nullable String instrument) {

  Filter filter() {
    return Filter.where("family", family).and("instrument", instrument);
  }
}

package org.cmsfamily.reporting.finding;

import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted.
 *
 * @param family whose; needed
 */
record FindingFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String service,
    @RestQuery @Nullable FindingStatus state,
    @RestQuery @Nullable FindingKind kind) {

  Filter filter() {
    return Filter.where("family", Parameter.needed("family", family))
        .and("service", service)
        .and("status", state)
        .and("kind", kind);
  }
}

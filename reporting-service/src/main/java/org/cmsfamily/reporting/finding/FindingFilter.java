package org.cmsfamily.reporting.finding;

import org.cmsfamily.platform.store.Filter;
import org.jspecify.annotations.Nullable;

/** Which findings are wanted. */
record FindingFilter(
    String family,
    @Nullable String service,
    @Nullable FindingStatus state,
    @Nullable FindingKind kind) {

  Filter filter() {
    return Filter.where("family", family)
        .and("service", service)
        .and("status", state)
        .and("kind", kind);
  }
}

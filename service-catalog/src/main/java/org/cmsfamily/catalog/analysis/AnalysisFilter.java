package org.cmsfamily.catalog.analysis;

import org.cmsfamily.platform.store.Filter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which analyses are wanted. */
public record AnalysisFilter(@RestQuery @Nullable String family) {

  Filter filter() {
    return Filter.where("family", family);
  }
}

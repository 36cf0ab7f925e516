package org.cmsfamily.catalog.proposal;

import org.cmsfamily.platform.store.Filter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals are wanted.
 *
 * @param state how far they have come
 */
public record ProposalFilter(@RestQuery @Nullable String family, @RestQuery @Nullable Stage state) {

  Filter filter() {
    return Filter.where("family", family).and("stage", state);
  }
}

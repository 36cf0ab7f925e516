package org.cmsfamily.reporting.ledger.profile;

import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which profiles are wanted.
 *
 * @param family whose; needed
 */
record ProfileFilter(@RestQuery @Nullable String family, @RestQuery @Nullable String payer) {

  Filter filter() {
    return Filter.where("family", Parameter.needed("family", family)).and("payer", payer);
  }
}

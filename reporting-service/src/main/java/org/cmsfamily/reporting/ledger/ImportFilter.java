package org.cmsfamily.reporting.ledger;

import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which imports are wanted.
 *
 * @param payer whose; without it those of every payer whose ledger the caller may read
 */
record ImportFilter(@RestQuery @Nullable String family, @RestQuery @Nullable String payer) {

  String ofFamily() {
    return Parameter.needed("family", family);
  }
}

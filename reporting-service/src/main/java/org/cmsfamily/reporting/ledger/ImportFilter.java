package org.cmsfamily.reporting.ledger;

import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which imports are wanted; both are needed. */
record ImportFilter(@RestQuery @Nullable String family, @RestQuery @Nullable String payer) {

  String ofFamily() {
    return Parameter.needed("family", family);
  }

  String ofPayer() {
    return Parameter.needed("payer", payer);
  }
}

package org.cmsfamily.reporting.rate;

import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file of rates.
 *
 * @param family whose; needed
 * @param form in which form it is; if nothing is said, XML is known by its beginning, and the rest
 *     is CSV of our own
 * @param corrects the published table that it follows, where it corrects stored rates
 */
record RatesParameters(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable RatesForm form,
    @RestQuery @Nullable String corrects,
    @RestQuery @Nullable String actingAs) {

  String ofFamily() {
    return Parameter.needed("family", family);
  }

  @Nullable String table() {
    return Parameter.optional("corrects", corrects);
  }
}

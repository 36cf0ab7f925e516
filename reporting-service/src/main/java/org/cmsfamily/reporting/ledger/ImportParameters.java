package org.cmsfamily.reporting.ledger;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where a file comes from, and who sends it; all but the capacity are needed.
 *
 * @param family whose ledger it goes to
 * @param payer whose fund was charged
 * @param sourceSystem the accounting system, as the payer names it
 * @param layout {@code skein}
 * @param actingAs the capacity, if several allow it
 */
record ImportParameters(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String payer,
    @RestQuery @Nullable String sourceSystem,
    @RestQuery @Nullable String layout,
    @RestQuery @Nullable String actingAs) {

  ImportSource source() {
    return ImportSource.of(family, payer, sourceSystem, layout);
  }
}

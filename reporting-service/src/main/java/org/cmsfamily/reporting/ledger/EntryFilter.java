package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.money.Quarter;
import org.jspecify.annotations.Nullable;

/** Which entries of a service are wanted. */
record EntryFilter(String service, @Nullable Quarter quarter, @Nullable String payer) {

  @Nullable String quarterText() {
    return quarter == null ? null : quarter.toString();
  }
}

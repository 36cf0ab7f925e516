package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.money.Quarter;
import org.jspecify.annotations.Nullable;

/** Which groups of a service are wanted. */
record GroupFilter(String service, @Nullable Quarter quarter) {

  @Nullable String quarterText() {
    return quarter == null ? null : quarter.toString();
  }
}

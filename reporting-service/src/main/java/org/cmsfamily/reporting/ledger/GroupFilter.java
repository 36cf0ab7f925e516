package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which groups are wanted.
 *
 * @param service whose; needed
 * @param quarter in which they are counted
 */
record GroupFilter(@RestQuery @Nullable String service, @RestQuery @Nullable Quarter quarter) {

  String ofService() {
    return Parameter.needed("service", service);
  }

  @Nullable String quarterText() {
    return quarter == null ? null : quarter.toString();
  }
}

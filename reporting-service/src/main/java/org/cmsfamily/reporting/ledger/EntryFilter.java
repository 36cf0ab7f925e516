package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted.
 *
 * @param service whose; needed
 * @param quarter in which they are counted
 * @param proposed whether only those that another than the payer is asked to bear, unanswered
 * @param wrongRate whether only those converted by a rate that was corrected since, and not
 *     reversed: they are to be reversed and booked again
 */
record EntryFilter(
    @RestQuery @Nullable String service,
    @RestQuery @Nullable Quarter quarter,
    @RestQuery @Nullable String payer,
    @RestQuery @Nullable Boolean proposed,
    @RestQuery @Nullable Boolean wrongRate) {

  String ofService() {
    return Parameter.needed("service", service);
  }

  @Nullable String quarterText() {
    return quarter == null ? null : quarter.toString();
  }
}

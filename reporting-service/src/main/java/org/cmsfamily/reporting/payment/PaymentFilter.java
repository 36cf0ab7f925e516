package org.cmsfamily.reporting.payment;

import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which payments are wanted.
 *
 * @param family whose; needed
 * @param from who paid
 * @param to who was paid
 */
record PaymentFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String service,
    @RestQuery @Nullable Quarter quarter,
    @RestQuery @Nullable String from,
    @RestQuery @Nullable String to) {

  Filter filter() {
    return Filter.where("family", Parameter.needed("family", family))
        .and("service", service)
        .and("quarter", quarter)
        .and("debtor", from)
        .and("creditor", to);
  }
}

package org.cmsfamily.reporting.rate;

import java.time.LocalDate;
import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which rates are wanted.
 *
 * @param family whose; needed
 * @param currency with {@code on}: the one in force that day
 */
record RateFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String currency,
    @RestQuery @Nullable LocalDate on) {

  String ofFamily() {
    return Parameter.needed("family", family);
  }
}

package org.cmsfamily.reporting.report;

import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.snapshot.Period;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are wanted.
 *
 * @param family whose; needed
 * @param period such as {@code 2027-Q1} or {@code 2027}
 */
record ReportFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String body,
    @RestQuery @Nullable String period) {

  Filter filter() {
    return Filter.where("family", Parameter.needed("family", family))
        .and("body", body)
        .and("period", periodText());
  }

  private @Nullable String periodText() {
    try {
      return period == null ? null : Period.parse(period).toString();
    } catch (IllegalArgumentException e) {
      throw Parameter.invalid("period", RefusedValue.why(e));
    }
  }
}

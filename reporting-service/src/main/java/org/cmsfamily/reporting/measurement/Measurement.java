package org.cmsfamily.reporting.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of an indicator in a quarter. A later one for the same quarter and indicator
 * counts instead of it; both stay.
 *
 * @param position its place among the measurements of the same quarter and indicator, from 1
 * @param instrument who measured
 */
public record Measurement(
    String id,
    String family,
    long version,
    Set<String> readers,
    String service,
    Quarter quarter,
    String indicator,
    int position,
    @Nullable String unit,
    BigDecimal value,
    String instrument,
    String note,
    LocalDate recordedOn,
    Capacity by)
    implements Aggregate {

  public Measurement {
    readers = new TreeSet<>(readers);
  }
}

package org.cmsfamily.catalog.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds from a day until before another. */
interface DatedFact {

  /** Its first day; null: always, as far as anybody knows. */
  @Nullable LocalDate from();

  /** The day after its last; null: open. */
  @Nullable LocalDate to();

  /** Its first day, the earliest day there is if unknown. */
  default LocalDate begins() {
    var from = from();
    return from == null ? LocalDate.MIN : from;
  }

  /** Whether it holds on the day. */
  default boolean holdsOn(LocalDate day) {
    var to = to();
    return !day.isBefore(begins()) && (to == null || day.isBefore(to));
  }
}

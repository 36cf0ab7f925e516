package org.cmsfamily.registry.time;

import java.time.LocalDate;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * From a day up to, and without, another.
 *
 * @param from when it begins; null: always, as far as anybody knows
 * @param to its end, see {@link PublishedDate#endsBefore}; null: open
 */
public record Period(@Nullable PublishedDate from, @Nullable PublishedDate to) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Period {
    if (from != null && to != null && from.first().isAfter(to.endsBefore())) {
      throw new RefusedValue(
          Text.of("period-ends-first").with("to", to.text()).with("from", from.text()));
    }
  }

  /** No day at all: the period of what was recorded by mistake and is withdrawn on a day. */
  public static Period never(LocalDate day) {
    return new Period(PublishedDate.of(day), PublishedDate.of(day));
  }

  /** Whether it holds on no day. */
  public boolean isEmpty() {
    return !begins().isBefore(ends());
  }

  /** Whether the two bounds can make a period. */
  public static boolean possible(@Nullable PublishedDate from, @Nullable PublishedDate to) {
    return from == null || to == null || from.first().isBefore(to.endsBefore());
  }

  /** Whether it holds on that day. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(begins()) && day.isBefore(ends());
  }

  /** Whether both hold on some day. */
  public boolean overlaps(Period other) {
    return begins().isBefore(other.ends()) && other.begins().isBefore(ends());
  }

  /** The same, ending where {@code next} begins. */
  public Period until(LocalDate next) {
    return new Period(from, PublishedDate.of(next));
  }

  /** Its first day, the earliest day there is if unknown. */
  public LocalDate begins() {
    return from == null ? LocalDate.MIN : from.first();
  }

  /** The first day after it, the latest day there is if open. */
  public LocalDate ends() {
    return to == null ? LocalDate.MAX : to.endsBefore();
  }

  /** Its first day as the wire has it: null for always. */
  public @Nullable LocalDate firstDay() {
    return from == null ? null : from.first();
  }

  /** The day after its last as the wire has it: null for open. */
  public @Nullable LocalDate endDay() {
    return to == null ? null : to.endsBefore();
  }
}

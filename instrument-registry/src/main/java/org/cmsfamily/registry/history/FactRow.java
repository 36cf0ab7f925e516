package org.cmsfamily.registry.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.cmsfamily.registry.time.Dated;
import org.cmsfamily.registry.time.Period;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a thing at one time.
 *
 * @param id its name among the rows of the thing, such as {@code r2}
 * @param since from which day on it holds; null: always
 * @param replaces the row that it corrects; null if none
 * @param json the thing's facts
 */
public record FactRow(
    String id,
    int position,
    @Nullable LocalDate since,
    Instant recordedAt,
    @Nullable String replaces,
    @Nullable String reason,
    String json)
    implements Dated {

  /** Of several that hold on a day the one that began last does, and of these the newest. */
  static final Comparator<FactRow> LATEST =
      Comparator.<FactRow, LocalDate>comparing(
              row -> row.since() == null ? LocalDate.MIN : row.since())
          .thenComparingInt(FactRow::position);

  @Override
  public Period period() {
    return new Period(since == null ? null : PublishedDate.of(since), null);
  }
}

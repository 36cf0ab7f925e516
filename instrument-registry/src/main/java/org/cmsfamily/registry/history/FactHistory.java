package org.cmsfamily.registry.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.time.AsOf;
import org.cmsfamily.registry.time.History;
import org.jspecify.annotations.Nullable;

/** All that was recorded of one thing. What is in it stays. */
public record FactHistory(List<FactRow> rows) {

  public FactHistory {
    rows = List.copyOf(rows);
  }

  /** Of a thing that is new, or was stored before there were such rows and not changed since. */
  public static FactHistory none() {
    return new FactHistory(List.of());
  }

  /** Whether nothing was recorded row by row yet. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The row that holds on the day, as known at the instant; empty if none was known. */
  public Optional<FactRow> asOf(AsOf asOf) {
    return new History<>(rows).asOf(asOf.day(), asOf.knownAt()).stream().max(FactRow.LATEST);
  }

  /** The row that holds as far as is known now. */
  public Optional<FactRow> current() {
    return asOf(new AsOf(null, Instant.MAX));
  }

  /**
   * What a correction begins from: the row that it replaces, or the current one.
   *
   * @throws Problem 422 if it replaces none that stands
   */
  public Optional<FactRow> corrected(@Nullable String replaces) {
    if (replaces == null) {
      return current();
    }
    if (!new History<>(rows).stands(replaces)) {
      throw Problem.of(RegistryProblems.RULES_BROKEN, Text.of("corrects-nothing"))
          .with(
              List.of(
                  Violation.at(
                      "/replaces", Text.of("not-here-or-corrected").with("row", replaces))));
    }
    return rows.stream().filter(row -> row.id().equals(replaces)).findFirst();
  }

  /** The position of the next row. */
  public int next() {
    return rows.size() + 1;
  }
}

package org.cmsfamily.reporting.quarter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.cmsfamily.reporting.ledger.Kind;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one quarter, kind and key that concern the same time, apportioned together and
 * once.
 *
 * @param key the key's id
 * @param count how many entries
 * @param whole their sum in the plan's currency
 * @param parts per instrument; they sum to the whole
 * @param plannedWhole the same at the planned rates
 * @param plannedParts per instrument; they sum to {@code plannedWhole}
 * @param concerns the quarter that they concern, or the year if the key has limits that bind them;
 *     null if it was stored before pools were told apart by it
 */
public record Pool(
    String key,
    Kind kind,
    int count,
    Money whole,
    SortedMap<String, Money> parts,
    Money plannedWhole,
    SortedMap<String, Money> plannedParts,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String concerns) {

  private static final int YEAR = 4;

  /** The year that its entries concern. */
  int year() {
    return concerns == null ? 0 : Integer.parseInt(concerns.substring(0, YEAR));
  }

  /** Whether it gives anything to anyone. */
  boolean movesSomething() {
    return Stream.concat(parts.values().stream(), plannedParts.values().stream())
        .anyMatch(part -> !part.isZero());
  }
}

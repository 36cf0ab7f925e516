package org.cmsfamily.floor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the kind that a meeting is, and its JSON.
 *
 * @param note text of any length, so that an answer has as many bytes as another one
 */
public record Item(
    String code,
    String family,
    String body,
    String ordinal,
    @Nullable String label,
    String mode,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable String city,
    @Nullable String country,
    @Nullable String note) {

  /** Some of them, in the order of their codes. */
  public record Some(List<Item> items) {}
}

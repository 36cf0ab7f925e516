package org.cmsfamily.registry.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when what is recorded of a thing holds.
 *
 * @param since from which day on; null: always, or as long as the row that it replaces
 * @param today whether it holds from the family's business date on
 * @param replaces the row that it corrects; null if it corrects none
 * @param reason why, in words
 */
public record Dating(
    @Nullable LocalDate since, boolean today, @Nullable String replaces, @Nullable String reason) {

  /** It was always so, as far as anybody knows. */
  public static final Dating ALWAYS = new Dating(null, false, null, null);

  /** It is so from today on. */
  public static final Dating TODAY = new Dating(null, true, null, null);

  /** A correction of a row, or without one a change from a day on: today unless given. */
  public static Dating of(
      @Nullable LocalDate since, @Nullable String replaces, @Nullable String reason) {
    return new Dating(since, since == null && replaces == null, replaces, reason);
  }

  /** The same for a row that replaces one: since the same day unless another is given. */
  public Dating in(@Nullable LocalDate replaced) {
    return replaces == null || since != null ? this : new Dating(replaced, false, replaces, reason);
  }

  /** Whether it moves the beginning of the row that it replaces. */
  public boolean moves(@Nullable LocalDate replaced) {
    return replaces != null && since != null && !since.equals(replaced);
  }
}

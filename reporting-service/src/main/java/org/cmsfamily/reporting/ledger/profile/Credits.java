package org.cmsfamily.reporting.ledger.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the extract tells what came back (a credit) from what was paid (a debit).
 *
 * @param column the heading of the column of marks; null unless credits are marked
 * @param debit what stands there for a debit; null unless credits are marked
 * @param credit what stands there for a credit; null unless credits are marked
 */
public record Credits(
    @NotNull Sign are,
    @Nullable @Size(min = 1, max = 200) String column,
    @Nullable @Size(min = 1, max = 20) String debit,
    @Nullable @Size(min = 1, max = 20) String credit) {

  /** By what a credit is known. */
  public enum Sign {
    /** Its amount is negative. */
    @JsonProperty("negative")
    NEGATIVE,
    /** Its amount is positive, and what was paid is negative. */
    @JsonProperty("positive")
    POSITIVE,
    /** It has a mark in a column of its own; no amount is negative. */
    @JsonProperty("marked")
    MARKED
  }

  void check(String pointer, Violations violations) {
    boolean marked = are == Sign.MARKED;
    if (marked != (column != null) || marked != (debit != null) || marked != (credit != null)) {
      violations.add(pointer, Text.of("marks-only-where-marked"));
    } else if (marked && debit != null && debit.equals(credit)) {
      violations.add(pointer + "/credit", Text.of("mark-of-a-debit"));
    }
  }

  /**
   * The amount as the ledger books it: what was paid is positive.
   *
   * @param mark what stands in the column of marks
   * @throws IllegalArgumentException if the mark is not declared, or contradicts the amount
   */
  public BigDecimal signed(BigDecimal written, String mark) {
    return switch (are) {
      case NEGATIVE -> written;
      case POSITIVE -> written.negate();
      case MARKED -> marked(written, mark);
    };
  }

  private BigDecimal marked(BigDecimal written, String mark) {
    if (written.signum() < 0) {
      throw new RefusedValue(Text.of("credits-are-marked"));
    }
    if (mark.equals(credit)) {
      return written.negate();
    }
    if (mark.equals(debit)) {
      return written;
    }
    throw new RefusedValue(Text.of("mark-not-declared").with("mark", mark));
  }
}

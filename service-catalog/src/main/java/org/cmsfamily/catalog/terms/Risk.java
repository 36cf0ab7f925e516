package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import org.cmsfamily.catalog.cost.Decimals;
import org.cmsfamily.catalog.cost.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What may go wrong.
 *
 * @param score a whole number from 0 to 5, null if not scored
 * @param mitigation what is done about it, if anything
 * @param implication the analysis's implication that it answers, by its id or its statement
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Risk(
    @NotBlank @Wording String risk,
    @Nullable @DecimalMin("0") @DecimalMax("5") @Digits(integer = 1, fraction = 0) BigDecimal score,
    @Nullable @Wording String mitigation,
    @Nullable @Wording String implication) {

  public Risk {
    risk = Wording.Form.of(risk);
    score = score == null ? null : Decimals.plain(score);
    mitigation = Wording.Form.optional(mitigation);
    implication = Wording.Form.optional(implication);
  }

  /** The score as a whole number, null if not scored. */
  public @Nullable Integer scored() {
    return score == null ? null : score.intValue();
  }

  /** Something is done about it. */
  public boolean mitigated() {
    return mitigation != null && !mitigation.isBlank();
  }
}

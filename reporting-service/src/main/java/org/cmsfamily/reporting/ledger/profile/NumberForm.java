package org.cmsfamily.reporting.ledger.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the extract writes numbers.
 *
 * @param decimal before the cents
 * @param thousands between groups of three digits; null for nothing
 * @param minus where a minus stands
 */
public record NumberForm(
    @NotNull @Pattern(regexp = "[.,]") String decimal,
    @Nullable @Pattern(regexp = "[.,' ]") String thousands,
    @NotNull Minus minus) {

  /** Where a minus stands. */
  public enum Minus {
    @JsonProperty("leading")
    LEADING("-%s"),
    @JsonProperty("trailing")
    TRAILING("%s-"),
    @JsonProperty("parentheses")
    PARENTHESES("(%s)");

    private final String form;

    Minus(String form) {
      this.form = form;
    }

    String negative(String digits) {
      return form.formatted(digits);
    }
  }

  void check(String pointer, Violations violations) {
    if (decimal.equals(thousands)) {
      violations.add(pointer + "/thousands", Text.of("mark-before-cents"));
    }
  }

  /** Writes a number so; in thousands it groups nothing. */
  public String write(BigDecimal number) {
    var digits = number.abs().toPlainString();
    if (number.scale() > 0) {
      digits = number.abs().stripTrailingZeros().toPlainString();
    }
    var written = digits.replace(".", decimal);
    return number.signum() < 0 ? minus.negative(written) : written;
  }
}

package org.cmsfamily.registry.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * By which majority a body decides on a subject; one and the same body may have several.
 *
 * @param subject {@code default} for all that no other rule names
 * @param numerator of the fraction; 1 over 2 means more than half
 * @param base of whom, such as {@code present-and-voting}
 * @param abstentions whether they count, in words
 * @param text as published
 */
public record DecisionRule(
    @NotNull @Pattern(regexp = CodePatterns.SLUG) String subject,
    @NotNull RuleType type,
    @Nullable @Min(1) @Max(100) Integer numerator,
    @Nullable @Min(1) @Max(100) Integer denominator,
    @Nullable @Size(max = 60) String base,
    @Nullable @Size(max = 60) String abstentions,
    @Nullable @Size(max = 4000) String text,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source) {

  /** Whether a rule that needs a fraction has one that is no more than the whole. */
  boolean possible() {
    if (numerator == null || denominator == null) {
      return type != RuleType.FRACTION && type != RuleType.CONSENSUS_ELSE_FRACTION;
    }
    return numerator <= denominator;
  }
}

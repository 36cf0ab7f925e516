package org.cmsfamily.catalog.safeguard;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a rule is broken.
 *
 * @param pointer JSON Pointer to what would have to change in the terms, or to where it would stand
 * @param rule the safeguard's name in problems
 * @param paragraph of the decision that the rule rests on, or null with a house rule
 * @param houseRule that it rests on, or null with a paragraph
 * @param instrument whom it concerns; the lead where it concerns the terms as a whole
 * @param year the budget year, if it is a matter of one
 * @param amount how much too much, if it is a matter of money; never the limit or the whole
 * @param message for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Breach(
    String pointer,
    String rule,
    @Nullable String paragraph,
    @Nullable String houseRule,
    String instrument,
    @Nullable Integer year,
    @Nullable Money amount,
    String message) {

  /** A breach of a safeguard's rule. */
  static Breach of(
      Safeguard safeguard, Basis basis, String instrument, String pointer, String message) {
    var said =
        basis.houseRule() == null
            ? message
            : "%s (house rule: %s)".formatted(message, basis.houseRule());
    return new Breach(
        pointer,
        safeguard.rule(),
        basis.paragraph(),
        basis.houseRule(),
        instrument,
        null,
        null,
        said);
  }

  /** The same, in a budget year. */
  Breach in(@Nullable Integer budgetYear) {
    return new Breach(pointer, rule, paragraph, houseRule, instrument, budgetYear, amount, message);
  }

  /** The same, by an amount. */
  Breach by(Money much) {
    return new Breach(pointer, rule, paragraph, houseRule, instrument, year, much, message);
  }
}

package org.cmsfamily.catalog.safeguard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Why a verdict is what it is: a way in which a rule is broken, something that would have to be
 * known, or a remark.
 *
 * @param pointer JSON Pointer to what would have to change in the terms, or to where it would stand
 * @param rule the safeguard's name in problems; null only in what was stored before it was named
 * @param paragraph of the decision that the rule rests on, if it rests on one
 * @param houseRule that it rests on, if it rests on one
 * @param instrument whom it concerns; the lead where it concerns the terms as a whole
 * @param year the budget year, if it is a matter of one
 * @param amount how much too much, if it is a matter of money; never the limit or the whole
 * @param heldBy what the terms of others hold of the money that is missing, if they do
 * @param message for a person
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ground(
    @JsonInclude(JsonInclude.Include.ALWAYS) String pointer,
    @Nullable String rule,
    @Nullable String paragraph,
    @Nullable String houseRule,
    @Nullable String instrument,
    @Nullable Integer year,
    @Nullable Money amount,
    List<Encumbrance> heldBy,
    String message) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public Ground {
    heldBy = heldBy == null ? List.of() : List.copyOf(heldBy);
  }

  /** What was not known was stored as a text alone at first. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Ground of(String message) {
    return new Ground("", null, null, null, null, null, null, List.of(), message);
  }

  /** A ground of a safeguard's verdict. */
  static Ground of(
      Safeguard safeguard, Basis basis, String instrument, String pointer, String message) {
    var said =
        basis.houseRule() == null
            ? message
            : "%s (house rule: %s)".formatted(message, basis.houseRule());
    return new Ground(
        pointer,
        safeguard.rule(),
        basis.paragraph(),
        basis.houseRule(),
        instrument,
        null,
        null,
        List.of(),
        said);
  }

  /** The same, of the coalition with which the service may start. */
  public Ground ofCoalition() {
    return new Ground(
        "/coalition" + pointer,
        rule,
        paragraph,
        houseRule,
        instrument,
        year,
        amount,
        heldBy,
        "for the coalition: " + message);
  }

  /** The same, in a budget year. */
  Ground in(@Nullable Integer budgetYear) {
    return new Ground(
        pointer, rule, paragraph, houseRule, instrument, budgetYear, amount, heldBy, message);
  }

  /** The same, by an amount, of which others hold some. */
  Ground by(Money much, List<Encumbrance> others) {
    return new Ground(pointer, rule, paragraph, houseRule, instrument, year, much, others, message);
  }
}

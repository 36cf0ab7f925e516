package org.cmsfamily.catalog.safeguard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.platform.wording.Text;
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
 * @param message for a person, in English; with what explains it and the house rule
 * @param code names the sentence, for a page that words it itself; null in what was stored without
 * @param parameters what this time differs in the sentence, and the house rule as a sentence
 * @param notes what explains it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ground(
    String pointer,
    @Nullable String rule,
    @Nullable String paragraph,
    @Nullable String houseRule,
    @Nullable String instrument,
    @Nullable Integer year,
    @Nullable Money amount,
    List<Encumbrance> heldBy,
    String message,
    @Nullable String code,
    Map<String, Object> parameters,
    List<Text> notes) {

  /** Where the terms of the coalition stand, with which the service may start. */
  private static final String COALITION = "/coalition";

  private static final String HOUSE_RULE = "houseRule";

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public Ground {
    heldBy = heldBy == null ? List.of() : List.copyOf(heldBy);
    parameters = Text.read(code, parameters, message).parameters();
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /** What was not known was stored as a text alone at first. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Ground of(String message) {
    return new Ground(
        "", null, null, null, null, null, null, List.of(), message, null, Map.of(), List.of());
  }

  /** A ground of a safeguard's verdict. */
  static Ground of(
      Safeguard safeguard,
      Basis basis,
      String instrument,
      String pointer,
      Text what,
      List<Text> notes) {
    var rule = basis.houseRule();
    var said = rule == null ? what : what.with(HOUSE_RULE, rule);
    return new Ground(
        pointer,
        safeguard.rule(),
        basis.paragraph(),
        rule == null ? null : rule.words(),
        instrument,
        null,
        null,
        List.of(),
        whole(said, notes).words(),
        said.code(),
        said.parameters(),
        notes);
  }

  /** What it says, in the reader's language where its sentence has a code. */
  public Text text() {
    return code == null || !Text.isKnown(code)
        ? Text.unworded(message)
        : ofWhom(whole(Text.of(code, parameters), notes));
  }

  /** The same in a language: the sentence, what differs in it, what explains it, the house rule. */
  public Ground in(Language language) {
    if (code == null || language == Language.EN) {
      return this;
    }
    var said = Text.of(code, parameters).in(language);
    return new Ground(
        pointer,
        rule,
        paragraph,
        houseRule(said),
        instrument,
        year,
        amount,
        heldBy,
        text().in(language).words(),
        code,
        said.parameters(),
        notes.stream().map(one -> one.in(language)).toList());
  }

  private @Nullable String houseRule(Text said) {
    return said.parameters().get(HOUSE_RULE) instanceof Text its ? its.words() : houseRule;
  }

  private Text ofWhom(Text said) {
    return pointer.startsWith(COALITION) ? Text.of("for-the-coalition").with("what", said) : said;
  }

  private static Text whole(Text what, List<Text> notes) {
    var explained =
        notes.isEmpty() ? what : Text.of("explained").with("what", what).with("notes", notes);
    var rule = what.parameters().get(HOUSE_RULE);
    return rule == null
        ? explained
        : Text.of("house-rule").with("what", explained).with("rule", rule);
  }

  /** The same, of the coalition with which the service may start. */
  public Ground ofCoalition() {
    var said = Text.of("for-the-coalition").with("what", message).words();
    return with(COALITION + pointer, year, amount, heldBy, said);
  }

  /** The same, in a budget year. */
  Ground in(@Nullable Integer budgetYear) {
    return with(pointer, budgetYear, amount, heldBy, message);
  }

  /** The same, by an amount, of which others hold some. */
  Ground by(Money much, List<Encumbrance> others) {
    return with(pointer, year, much, others, message);
  }

  private Ground with(
      String place,
      @Nullable Integer budgetYear,
      @Nullable Money much,
      List<Encumbrance> others,
      String words) {
    return new Ground(
        place,
        rule,
        paragraph,
        houseRule,
        instrument,
        budgetYear,
        much,
        others,
        words,
        code,
        parameters,
        notes);
  }
}

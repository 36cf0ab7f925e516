package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.EntryLimits;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.text.Names;

/**
 * In which languages a decision stands, and what it said as a draft.
 *
 * @param language that of its provisions
 * @param others its text in further languages, in the order of recording; of two in one language
 *     the later one corrects the other
 * @param earlier what it said before each correction, in their order
 */
public record DecisionTexts(String language, List<LanguageText> others, List<EarlierText> earlier) {

  /** The language of a decision that names none. */
  static final String USUAL = "en";

  /** What was stored before there were such texts has none. */
  public DecisionTexts {
    language = Objects.requireNonNullElse(language, USUAL);
    others = others == null ? List.of() : List.copyOf(others);
    earlier = earlier == null ? List.of() : List.copyOf(earlier);
  }

  /** Of a decision that stands in one language. */
  public static DecisionTexts in(String language) {
    return new DecisionTexts(language, List.of(), List.of());
  }

  /**
   * The same with one more language, or a correction of one.
   *
   * @param provisions how many it has to have
   * @throws Problem 422 if it is the language of the original, or has not each provision
   */
  DecisionTexts with(LanguageText text, int provisions) {
    EntryLimits.mustTakeMore(
        others,
        EntryLimits.LANGUAGES,
        Text.of("most-languages").with("most", EntryLimits.LANGUAGES));
    if (text.language().equals(language)) {
      throw refused("/language", Text.of("in-that-language").with("language", language));
    }
    if (text.provisions().size() != provisions) {
      throw refused("/provisions", Text.of("as-many-provisions").with("count", provisions));
    }
    var more = new ArrayList<>(others);
    more.add(text);
    return new DecisionTexts(language, more, earlier);
  }

  private static Problem refused(String pointer, Text message) {
    return Problem.of(RegistryProblems.RULES_BROKEN, Text.of("text-refused"))
        .with(List.of(Violation.at(pointer, message)));
  }

  /** The same after a correction of the draft. */
  DecisionTexts after(EarlierText text) {
    EntryLimits.mustTakeMore(
        earlier, EntryLimits.REDRAFTS, Text.of("most-redrafts").with("most", EntryLimits.REDRAFTS));
    var more = new ArrayList<>(earlier);
    more.add(text);
    return new DecisionTexts(language, others, more);
  }

  /** What it said at an instant, if that was corrected since. */
  Optional<EarlierText> earlier(Instant knownAt) {
    return earlier.stream().filter(text -> text.until().isAfter(knownAt)).findFirst();
  }

  /**
   * Its text in a further language, as known at an instant; one recorded before the draft was
   * corrected is one of the earlier draft.
   */
  Optional<LanguageText> in(String wanted, Instant knownAt) {
    var corrected = corrected(knownAt);
    return others.stream()
        .filter(text -> text.language().equals(wanted) && !text.recordedAt().isAfter(knownAt))
        .filter(text -> text.recordedAt().isAfter(corrected))
        .reduce((first, later) -> later);
  }

  /** In which language it is shown to whoever asks for one: that, else the original's. */
  DecisionState.TextState shownIn(String wanted, Names title, Instant knownAt) {
    var languages = languages(knownAt);
    var shown = languages.contains(wanted) ? wanted : language;
    var titled = in(shown, knownAt).map(LanguageText::title).orElseGet(() -> title.in(shown));
    return new DecisionState.TextState(shown, titled, languages);
  }

  /** When what was known at an instant began to read so. */
  private Instant corrected(Instant knownAt) {
    return earlier.stream()
        .map(EarlierText::until)
        .filter(until -> !until.isAfter(knownAt))
        .reduce(Instant.MIN, (first, later) -> later);
  }

  /** The languages in which it stands, the original first. */
  List<String> languages(Instant knownAt) {
    return Stream.concat(
            Stream.of(language),
            others.stream()
                .map(LanguageText::language)
                .filter(one -> in(one, knownAt).isPresent())
                .sorted())
        .distinct()
        .toList();
  }
}

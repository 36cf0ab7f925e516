package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The same with one more language, or a correction of one. */
  DecisionTexts with(LanguageText text) {
    var more = new ArrayList<>(others);
    more.add(text);
    return new DecisionTexts(language, more, earlier);
  }

  /** The same after a correction of the draft. */
  DecisionTexts after(EarlierText text) {
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

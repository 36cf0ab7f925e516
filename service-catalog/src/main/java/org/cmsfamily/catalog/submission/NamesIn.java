package org.cmsfamily.catalog.submission;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.paper.NumberFormats;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.Vocabulary;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * How what a body's paper names is called in a language.
 *
 * @param own the instrument whose body it is for
 */
record NamesIn(
    PaperNames names,
    String own,
    Vocabulary vocabulary,
    SubmissionMessages messages,
    NumberFormats formats) {

  static NamesIn of(SubmittedPaper paper, PaperLanguage language) {
    var vocabulary = Vocabulary.of(NamesIn.class, language);
    var messages =
        language == PaperLanguage.EN
            ? MessageBundles.get(SubmissionMessages.class)
            : MessageBundles.get(SubmissionMessages.class, Localized.Literal.of(language.code()));
    return new NamesIn(
        paper.names(),
        paper.document().submission().instrument(),
        vocabulary,
        messages,
        new NumberFormats(vocabulary));
  }

  PaperLanguage language() {
    return vocabulary.language();
  }

  /**
   * A name in the language, else the English one with the mark of its language.
   *
   * @param otherwise where there is none, such as the code
   */
  String name(SortedMap<String, String> all, String otherwise) {
    var own = all.get(language().code());
    if (own != null) {
      return own;
    }
    var english = all.get(PaperLanguage.EN.code());
    return english == null ? otherwise : original(english, PaperLanguage.EN.code());
  }

  /** A text with the mark of its language, where that is not the paper's. */
  String original(String text, String tag) {
    return text.isBlank() || tag.equals(language().code())
        ? text
        : messages.original(text, word("language", tag));
  }

  /** An instrument by its code. */
  String instrument(String code) {
    var known = names.instruments().get(code);
    return known == null ? code : known.label();
  }

  /** The own instrument first, then the others by code. */
  <T> SortedMap<String, T> ownFirst(Map<String, T> byInstrument) {
    var sorted =
        new TreeMap<String, T>(
            Comparator.comparing((String code) -> !code.equals(own))
                .thenComparing(Comparator.naturalOrder()));
    sorted.putAll(byInstrument);
    return sorted;
  }

  /** A body by its code, with its instrument. */
  String body(String code) {
    var known = names.bodies().get(code);
    return known == null ? code : name(known.names(), code) + ", " + instrument(known.instrument());
  }

  /** A decision by its key: its symbol, where it has one. */
  String decision(String key) {
    return names.decisions().getOrDefault(key, key);
  }

  /** A meeting by its code, with its place and days as published. */
  String meeting(String code) {
    var known = names.meetings().get(code);
    if (known == null) {
      return code;
    }
    var days =
        Stream.of(known.startPublished(), known.endPublished())
            .flatMap(Stream::ofNullable)
            .map(formats::published)
            .distinct()
            .toList();
    var parts =
        Stream.concat(Stream.ofNullable(known.city()), Stream.of(String.join("\u2013", days)))
            .filter(part -> !part.isEmpty())
            .toList();
    var name = known.label() == null ? code : known.label();
    return parts.isEmpty() ? name : name + " (" + String.join(", ", parts) + ")";
  }

  /** The office of a capacity such as {@code CMS:executive-secretary}. */
  String capacity(String text) {
    var parts = text.split(":", 2);
    return parts.length < 2 ? text : word("office", parts[1]) + " (" + instrument(parts[0]) + ")";
  }

  /** The word for a code. */
  String word(String kind, String code) {
    return vocabulary.word(kind, code);
  }

  /** What stands where there is nothing. */
  String none() {
    return vocabulary.text("none");
  }

  /** The text, or what stands where there is none. */
  String orNone(@Nullable String text) {
    return text == null || text.isBlank() ? none() : text;
  }

  /** A day. */
  String date(@Nullable LocalDate day) {
    return formats.date(day);
  }

  /** An amount without its currency. */
  String bare(Money amount) {
    return formats.bare(amount);
  }

  /** Several names as a sentence lists them. */
  String joined(List<String> all) {
    return all.size() < 2
        ? String.join("", all)
        : messages.and(String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
  }
}

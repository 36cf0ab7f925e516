package org.cmsfamily.catalog.submission;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmsfamily.catalog.proposal.MeetingDocument;
import org.cmsfamily.catalog.proposal.Translation;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.platform.json.CanonicalJson;
import org.cmsfamily.platform.json.Json;

/**
 * All that a body's paper says, as it was at the submission: its files are a function of this
 * alone, so that nothing that happens later changes them.
 *
 * @param format of this record
 */
record SubmittedPaper(int format, MeetingDocument document, PaperNames names) {

  private static final int FORMAT = 1;

  static SubmittedPaper of(MeetingDocument document, PaperNames names) {
    return new SubmittedPaper(FORMAT, document, names);
  }

  /** Its one form, of which its hash is taken. */
  String canonicalJson() {
    return CanonicalJson.of(Json.tree(this));
  }

  static SubmittedPaper read(String json) {
    return Json.read(json, SubmittedPaper.class);
  }

  /** The instrument whose body has the terms before it. */
  NamedRecords.Instrument instrument() {
    return Objects.requireNonNull(names.instruments().get(document.submission().instrument()));
  }

  /** Those of the instrument's working languages that papers are written in; else English. */
  List<PaperLanguage> languages() {
    var own =
        Stream.of(PaperLanguage.values())
            .filter(language -> instrument().languages().contains(language.code()))
            .toList();
    return own.isEmpty() ? List.of(PaperLanguage.EN) : own;
  }

  /** The translation of these terms into a language, if there is one. */
  Optional<Translation> translation(PaperLanguage language) {
    return document.translations().stream()
        .filter(one -> one.language().equals(language.code()) && !one.texts().isEmpty())
        .findFirst();
  }

  /** The terms with their texts in a language, as far as they are translated. */
  Terms termsIn(PaperLanguage language) {
    var json = Json.tree(document.terms());
    translation(language)
        .ifPresent(
            translation -> translation.texts().forEach((place, text) -> put(json, place, text)));
    return Json.read(json.toString(), Terms.class);
  }

  private static void put(JsonNode terms, String place, String text) {
    var pointer = JsonPointer.compile(place);
    var last = pointer.last();
    switch (terms.at(pointer.head())) {
      case ObjectNode object -> object.put(last.getMatchingProperty(), text);
      case ArrayNode array -> array.set(last.getMatchingIndex(), TextNode.valueOf(text));
      default -> {}
    }
  }
}

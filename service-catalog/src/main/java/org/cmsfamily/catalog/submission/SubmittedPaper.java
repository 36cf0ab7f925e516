package org.cmsfamily.catalog.submission;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.catalog.proposal.MeetingDocument;
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
}

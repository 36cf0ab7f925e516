package org.cmsfamily.catalog.submission;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.catalog.proposal.BodyOutcome;
import org.cmsfamily.catalog.proposal.MeetingDocument;
import org.cmsfamily.catalog.safeguard.Ground;
import org.cmsfamily.catalog.screening.SafeguardResult;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.paper.PaperTable.Head;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.wording.Language;
import org.jspecify.annotations.Nullable;

/** What the safeguards, the adviser, the signatories and the other bodies say of the terms. */
public final class OpinionsOnPaper {
  private final MeetingDocument document;
  private final NamesIn names;

  OpinionsOnPaper(MeetingDocument document, NamesIn names) {
    this.document = document;
    this.names = names;
  }

  /** The day on which the safeguards were asked. */
  public String screenedOn() {
    return names.date(document.screening().screenedOn());
  }

  /** Whether a reason has no words but the English ones with which it was recorded. */
  public boolean translated() {
    return names.language() != PaperLanguage.EN
        && document.screening().verdicts().stream()
            .flatMap(OpinionsOnPaper::grounds)
            .anyMatch(ground -> ground.code() == null);
  }

  /** Every safeguard's verdict, with all that stands beside it. */
  public PaperTable verdicts() {
    var table =
        table("verdicts", column("safeguard", 30), column("verdict", 18), column("remarks", 52));
    for (var result : document.screening().verdicts()) {
      table.row(
          List.of(
              names.word("safeguard", result.safeguard()),
              names.word("verdict", result.verdict()),
              names.orNone(said(result))));
    }
    return table;
  }

  private String said(SafeguardResult result) {
    return grounds(result).map(this::said).collect(Collectors.joining("; "));
  }

  private static Stream<Ground> grounds(SafeguardResult result) {
    return Stream.of(result.breaches(), result.missing(), result.remarks()).flatMap(List::stream);
  }

  private String said(Ground ground) {
    var message = ground.in(Language.valueOf(names.language().name())).message();
    return ground.paragraph() == null ? message : message + " (" + ground.paragraph() + ")";
  }

  /** The adviser's advice, or why there is none. */
  public String advice() {
    var advice = document.advice();
    if (advice != null) {
      return names
          .messages()
          .advice(
              names.capacity(advice.adviser()),
              names.date(advice.on()),
              advice.version(),
              names.word("opinion", Words.of(advice.opinion())),
              advice.text());
    }
    var request = document.adviceRequest();
    return request == null
        ? names.messages().adviceNone()
        : names.messages().adviceNotGiven(names.date(request.by()));
  }

  /** The Executive Secretaries' answers. */
  public List<String> answers() {
    return document.answers().stream()
        .map(
            answer ->
                names
                    .messages()
                    .answer(names.capacity(answer.by()), names.date(answer.on()), answer.text()))
        .toList();
  }

  /** Who has agreed to these terms, and when. */
  public PaperTable signatures() {
    var table =
        table("signatures", column("instrument", 30), column("office", 46), column("on", 24));
    document
        .signatures()
        .forEach(
            one ->
                table.row(
                    List.of(
                        names.instrument(one.instrument()),
                        names.capacity(one.capacity()),
                        names.date(one.on()))));
    return table;
  }

  /** What every other participant's body had decided by then. */
  public PaperTable decidedSoFar() {
    var table =
        table(
            "decided",
            column("instrument", 16),
            column("body", 34),
            column("outcome", 26),
            column("decision", 24));
    document.decidedSoFar().forEach(one -> table.row(row(one)));
    return table;
  }

  private List<String> row(BodyOutcome one) {
    return List.of(
        names.instrument(one.instrument()),
        named(one.body()),
        names.word("outcome", one.outcome()),
        one.decision() == null
            ? names.none()
            : names.decision(one.decision()) + " (" + names.date(one.on()) + ")");
  }

  private String named(@Nullable String body) {
    return body == null ? names.none() : names.body(body);
  }

  private PaperTable table(String name, Head... heads) {
    return new PaperTable(names.vocabulary().text("table." + name), List.of(heads));
  }

  private Head column(String name, int percent) {
    return new Head(names.vocabulary().text("head." + name), percent, false);
  }
}

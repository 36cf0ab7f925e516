package org.cmsfamily.catalog.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.catalog.proposal.MeetingDocument;
import org.cmsfamily.catalog.terms.Indicator;
import org.cmsfamily.catalog.terms.Post;
import org.cmsfamily.catalog.terms.Risk;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.terms.Trait;
import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.paper.PaperTable.Head;
import org.cmsfamily.platform.json.Words;
import org.jspecify.annotations.Nullable;

/** The terms in readable form; their money is {@link CostOnPaper}'s. */
public final class TermsOnPaper {
  private final MeetingDocument document;
  private final Terms terms;
  private final NamesIn names;

  TermsOnPaper(MeetingDocument document, Terms terms, NamesIn names) {
    this.document = document;
    this.terms = terms;
    this.names = names;
  }

  /** Who takes part in what, from when to when, and to whom it is reported. */
  public List<String> summary() {
    return List.of(
        names
            .messages()
            .summaryParticipants(
                names.joined(
                    terms.participants().stream()
                        .map(
                            one ->
                                names.instrument(one.instrument())
                                    + " ("
                                    + names.word("role", Words.of(one.role()))
                                    + ")")
                        .toList())),
        names
            .messages()
            .summaryAreas(
                names.joined(terms.areas().stream().map(area -> names.word("area", area)).toList()),
                names.word("subject", document.submission().subject())),
        names
            .messages()
            .summaryDays(
                names.date(terms.start()), names.date(terms.end()), names.date(terms.reviewDate())),
        names.messages().summaryReporting(period(), bodies()));
  }

  /** How often it is reported. */
  String period() {
    var period = terms.reporting().period();
    return period == null ? names.none() : names.word("period", Words.of(period));
  }

  private String bodies() {
    var bodies = terms.reporting().bodies().stream().map(names::body).toList();
    return bodies.isEmpty() ? names.none() : String.join("; ", bodies);
  }

  /** Goals, each with what it is measured by. */
  public PaperTable goals() {
    var table =
        table(
            "goals",
            column("goal", 34),
            column("indicator", 30),
            right("baseline", 18),
            right("target", 18));
    for (var purpose : terms.purpose()) {
      var indicator = purpose.indicator();
      table.row(
          List.of(
              names.word("goal", Words.of(purpose.goal())),
              indicator == null ? names.none() : indicator.code() + " (" + indicator.unit() + ")",
              figure(indicator == null ? null : indicator.baseline()),
              figure(indicator == null ? null : indicator.target()) + better(indicator)));
    }
    return table;
  }

  private String better(@Nullable Indicator indicator) {
    if (indicator == null || indicator.direction() == null) {
      return "";
    }
    return indicator.direction() == Indicator.Direction.UP ? " ↑" : " ↓";
  }

  private String figure(@Nullable BigDecimal number) {
    return number == null ? names.none() : names.formats().decimal(number);
  }

  /** Which implementation work of each participant it gives room for. */
  public List<String> strengthens() {
    return names.ownFirst(terms.strengthens()).entrySet().stream()
        .map(each -> names.messages().strengthens(names.instrument(each.getKey()), each.getValue()))
        .toList();
  }

  /** What is done. */
  public List<String> activities() {
    return terms.activities();
  }

  /** The posts, with each instrument's share. */
  public PaperTable posts() {
    var table =
        table(
            "posts",
            column("post", 26),
            column("grade", 9),
            right("fte", 11),
            right("yearlyCost", 17),
            column("shares", 24),
            column("staffing", 13));
    for (var post : terms.posts()) {
      table.row(
          List.of(
              post.title(),
              post.grade(),
              figure(post.fte()),
              cost().amount(post.yearlyCost()),
              String.join(
                  ", ",
                  names.ownFirst(post.shares()).entrySet().stream().map(this::share).toList()),
              names.word("post", staffing(post))));
    }
    return table;
  }

  private String share(Map.Entry<String, BigDecimal> share) {
    return names.instrument(share.getKey())
        + "\u00a0"
        + names.formats().percent(share.getValue().toPlainString());
  }

  private static String staffing(Post post) {
    if (!post.existing()) {
      return "new";
    }
    return post.regraded() ? "regraded" : "existing";
  }

  /** Its money. */
  public CostOnPaper cost() {
    return new CostOnPaper(document, terms, names);
  }

  /** With whom the service may start; empty where all must be in. */
  public String coalition() {
    var some = terms.coalition();
    return some == null
        ? ""
        : names
            .messages()
            .coalition(names.joined(some.participants().stream().map(names::instrument).toList()));
  }

  /** How each participant stays itself, trait by trait. */
  public PaperTable identity() {
    var table = table("identity", column("trait", 34), column("means", 66));
    names
        .ownFirst(terms.identity())
        .forEach(
            (instrument, traits) -> {
              table.group(names.instrument(instrument));
              traits
                  .traits()
                  .forEach(
                      (name, trait) -> table.row(List.of(names.word("trait", name), means(trait))));
            });
    return table;
  }

  private String means(Trait trait) {
    return trait.preserved() ? names.orNone(trait.means()) : names.messages().notPreserved();
  }

  /** What may go wrong, and what is done about it. */
  public PaperTable risks() {
    var table = table("risks", column("risk", 42), right("score", 10), column("mitigation", 48));
    terms.risks().forEach(risk -> table.row(row(risk)));
    return table;
  }

  private List<String> row(Risk risk) {
    var score = risk.scored();
    return List.of(
        risk.risk(),
        score == null ? names.none() : score.toString(),
        names.orNone(risk.mitigation()));
  }

  /** Terms for leaving. */
  public String exit() {
    return names.orNone(terms.exit());
  }

  /** By when it is reviewed. */
  public String review() {
    return names.date(terms.reviewDate());
  }

  /** What it rests on. */
  public List<String> supports() {
    return Stream.concat(
            terms.supports().decisions().stream().map(names::decision),
            terms.supports().analyses().stream().map(names.messages()::analysis))
        .toList();
  }

  private PaperTable table(String name, Head... heads) {
    return new PaperTable(names.vocabulary().text("table." + name), List.of(heads));
  }

  private Head column(String name, int percent) {
    return new Head(names.vocabulary().text("head." + name), percent, false);
  }

  private Head right(String name, int percent) {
    return new Head(names.vocabulary().text("head." + name), percent, true);
  }
}

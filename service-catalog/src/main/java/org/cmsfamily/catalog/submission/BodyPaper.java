package org.cmsfamily.catalog.submission;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.catalog.proposal.MeetingDocument;
import org.cmsfamily.catalog.proposal.SubmissionPaper;
import org.cmsfamily.catalog.proposal.SubmissionView;
import org.cmsfamily.paper.InstrumentIdentity;
import org.cmsfamily.paper.PaperHead;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.platform.json.Words;

/** What the templates of a body's paper show, in the words of one of its instrument's languages. */
public final class BodyPaper {
  private static final SubmissionPaper NOTHING_SAID = new SubmissionPaper(null, null, null);

  private final SubmittedPaper paper;
  private final String sha256;
  private final MeetingDocument document;
  private final SubmissionView submission;
  private final NamesIn names;

  private BodyPaper(SubmittedPapers.Fixed fixed, NamesIn names) {
    this.paper = fixed.paper();
    this.sha256 = fixed.sha256();
    this.document = paper.document();
    this.submission = document.submission();
    this.names = names;
  }

  static BodyPaper of(SubmittedPapers.Fixed fixed, PaperLanguage language) {
    return new BodyPaper(fixed, NamesIn.of(fixed.paper(), language));
  }

  SubmissionMessages messages() {
    return names.messages();
  }

  /** What it says of itself. */
  PaperHead head() {
    return new PaperHead(
        names.language(),
        title(),
        messages().description(title(), body()),
        instrument(),
        symbol(),
        messages().runningTitle(title()),
        document.demonstration() ? messages().markShort() : "",
        messages()
            .runningPage(
                "<span class=\"pagenumber\"></span>", "<span class=\"pagecount\"></span>"));
  }

  /** The instrument whose body it is for, as it shows itself. */
  public InstrumentIdentity identity() {
    var own = paper.instrument();
    var look = own.identity();
    var shown = look == null || look.displayName() == null ? own.label() : look.displayName();
    return InstrumentIdentity.of(
        own.label(), names.name(own.names(), shown), look == null ? null : look.colour());
  }

  /** What its emblem shows; empty where none is recorded. */
  public String emblem() {
    var look = paper.instrument().identity();
    return look == null || look.emblem() == null ? "" : messages().emblem(look.emblem());
  }

  /** The instrument's short name. */
  public String instrument() {
    return names.instrument(submission.instrument());
  }

  /** The body. */
  public String body() {
    return names.body(submission.body());
  }

  /** The meeting, with its days, and the agenda item if it is known. */
  public String meeting() {
    var meeting = names.meeting(submission.meeting());
    var item = said().agendaItem();
    return item == null ? meeting : messages().atAgendaItem(meeting, item);
  }

  private SubmissionPaper said() {
    return Objects.requireNonNullElse(submission.paper(), NOTHING_SAID);
  }

  /** The symbol of the meeting's document; a name of its own where it has none yet. */
  public String symbol() {
    return Objects.requireNonNullElse(
        said().symbol(), messages().noSymbol(document.serviceCode(), submission.number()));
  }

  /** The day of the submission. */
  public String dated() {
    return names.date(submission.submittedOn());
  }

  /** The title in the paper's language, else in the original one. */
  public String title() {
    var own = document.titles().get(names.language().code());
    return own == null
        ? names.original(document.title(), document.terms().originalLanguage())
        : own;
  }

  /** Whether anything that no real body decided was used. */
  public boolean demonstration() {
    return document.demonstration();
  }

  /** In which language the terms were signed, and are shown; empty where that is the paper's. */
  public String original() {
    var original = document.terms().originalLanguage();
    if (original.equals(names.language().code())) {
      return "";
    }
    var signed = names.word("language", original);
    return paper
        .translation(names.language())
        .map(
            translation ->
                messages()
                    .translated(names.word("translation", Words.of(translation.status())), signed))
        .orElseGet(() -> messages().originalLanguage(signed));
  }

  /** What has to be said of the submission, such as that it came late. */
  public List<String> remarks() {
    return submission.remarks().stream()
        .map(remark -> names.original(remark, PaperLanguage.EN.code()))
        .toList();
  }

  /** What stood beside the terms when they were submitted, each in the words it was recorded in. */
  public List<String> errata() {
    return document.errata().stream()
        .map(one -> messages().erratum(names.date(one.on()), names.capacity(one.by()), one.text()))
        .toList();
  }

  /** The terms. */
  public TermsOnPaper terms() {
    return new TermsOnPaper(document, paper.termsIn(names.language()), names);
  }

  /** What the safeguards, the adviser and the other bodies say. */
  public OpinionsOnPaper opinions() {
    return new OpinionsOnPaper(document, names);
  }

  /** The words of the decision that the body is asked to adopt. */
  public List<String> draftDecision() {
    var own = said().draftDecision();
    return own == null ? usualDecision() : own.lines().filter(line -> !line.isBlank()).toList();
  }

  private List<String> usualDecision() {
    var terms = document.terms();
    var recalled = terms.supports().decisions().stream().map(names::decision).toList();
    var reported =
        terms.reporting().period() == null
            ? Stream.<String>empty()
            : Stream.of(messages().decisionReport(instrument(), terms().period()));
    return Stream.of(
            Stream.of(messages().decisionBody(body())),
            recalled.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(messages().decisionRecalling(names.joined(recalled))),
            Stream.of(
                messages().decisionConsidering(title(), document.version(), document.fingerprint()),
                messages()
                    .decisionApproves(
                        instrument(), names.date(terms.start()), names.date(terms.end())),
                messages().decisionAutonomy(instrument())),
            reported,
            Stream.of(messages().decisionReview(names.date(terms.reviewDate()))))
        .flatMap(lines -> lines)
        .toList();
  }

  /** The fingerprint of the terms. */
  public String fingerprint() {
    return document.fingerprint();
  }

  /** The hash of all that the paper says. */
  public String sha256() {
    return sha256;
  }

  /** Which version of the terms. */
  public int version() {
    return document.version();
  }

  /** The code of the service. */
  public String service() {
    return document.serviceCode();
  }

  /** The code of the proposal. */
  public String proposal() {
    return document.proposal();
  }
}

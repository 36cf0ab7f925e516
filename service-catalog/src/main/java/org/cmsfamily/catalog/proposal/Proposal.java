package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.terms.Participant;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The way of terms from a draft to the approval of every participant's own body. A value: each act
 * answers the next one. Any change of the terms makes a new version, returns it to consultation and
 * leaves signatures, submissions and approvals with the old text. Source: StC44 decision, P8.
 *
 * @param adviser the organisation whose advice is sought
 * @param demonstration whether anything that no real body decided was used
 */
record Proposal(
    String id,
    String family,
    long version,
    Stage stage,
    String adviser,
    boolean demonstration,
    List<TermsVersion> versions,
    Consultation consultation,
    Commitments commitments,
    @Nullable Withdrawal withdrawal)
    implements Aggregate {

  Proposal {
    versions = List.copyOf(versions);
  }

  static Proposal open(String id, String family, String adviser, TermsVersion first) {
    return new Proposal(
        id,
        family,
        1,
        Stage.DRAFT,
        adviser,
        false,
        List.of(first),
        Consultation.NOT_BEGUN,
        Commitments.NONE,
        null);
  }

  TermsVersion current() {
    return versions.getLast();
  }

  /** The commitments to the current text. */
  Commitments toCurrent() {
    return commitments.to(current().fingerprint());
  }

  String lead() {
    return current().terms().lead();
  }

  List<String> participants() {
    return current().terms().participants().stream().map(Participant::instrument).toList();
  }

  boolean isParticipant(String instrument) {
    return participants().contains(instrument);
  }

  /** The lead's instrument while a draft; later participants, adviser, and bodies it is before. */
  @Override
  public Set<String> readers() {
    if (consultation.since() == null) {
      return Set.of(lead());
    }
    var readers = new TreeSet<>(participants());
    readers.add(adviser);
    commitments.submissions().forEach(submission -> readers.add(submission.body()));
    return readers;
  }

  /** Takes over the mark of what it used; a mark once set stays. */
  Proposal marked(boolean used) {
    return copy(version, stage, demonstration || used, versions, withdrawal);
  }

  Proposal revise(TermsVersion next) {
    stage.mustNotBeOver("be changed");
    if (next.fingerprint().equals(current().fingerprint())) {
      throw Problem.of(
          CatalogProblems.TERMS_UNCHANGED,
          String.format(
              Locale.ROOT, "version %d has this fingerprint already", current().number()));
    }
    if (!next.terms().lead().equals(lead())
        || !next.terms().serviceCode().equals(current().terms().serviceCode())) {
      throw Problem.of(
          CatalogProblems.TERMS_OF_ANOTHER_SERVICE,
          "the service is %s and its lead is %s"
              .formatted(current().terms().serviceCode(), lead()));
    }
    var to = stage == Stage.DRAFT ? Stage.DRAFT : Stage.IN_CONSULTATION;
    return next(to, and(versions, next), consultation, commitments);
  }

  Proposal translate(Translation translation) {
    stage.mustNotBeOver("be translated");
    return next(stage, versions, consultation.with(translation), commitments);
  }

  Proposal beginConsultation(Screening screening, LocalDate on) {
    stage.mustBeOneOf("go into consultation", Stage.DRAFT);
    mustBeCompleteEnoughToScreen();
    return next(Stage.IN_CONSULTATION, rescreened(screening), consultation.begun(on), commitments);
  }

  Proposal comment(Comment comment) {
    stage.mustBeOneOf("be commented on", Stage.IN_CONSULTATION, Stage.AGREED);
    return next(stage, versions, consultation.with(comment), commitments);
  }

  Proposal requestAdvice(LocalDate by, LocalDate on, String askedBy) {
    stage.mustBeOneOf("be put to the adviser", Stage.IN_CONSULTATION, Stage.AGREED);
    var request = new AdviceRequest(current().number(), by, on, askedBy);
    return withAdvice(consultation.advice().request(request));
  }

  Proposal advise(Advice advice, Screening now) {
    stage.mustBeOneOf("be advised on", Stage.IN_CONSULTATION, Stage.AGREED);
    mustHaveVersion(advice.version());
    return withAdvice(consultation.advice().give(advice)).settled(now, advice.on());
  }

  Proposal extendAdvice(int to, Screening now, LocalDate on) {
    stage.mustBeOneOf("be advised on", Stage.IN_CONSULTATION, Stage.AGREED);
    mustHaveVersion(to);
    return withAdvice(consultation.advice().extendTo(to)).settled(now, on);
  }

  Proposal answerAdvice(String instrument, String text, String by, LocalDate on) {
    stage.mustNotBeOver("have its advice answered");
    var answer = new AdviceAnswer(instrument, current().number(), text, by, on);
    return withAdvice(consultation.advice().answer(answer));
  }

  /** Agreed as soon as the last participant has signed and nothing else is missing. */
  Proposal sign(Signature signature, Screening now) {
    stage.mustBeOneOf("be signed", Stage.IN_CONSULTATION, Stage.AGREED);
    if (!signature.fingerprint().equals(current().fingerprint())) {
      throw Problem.of(
          CatalogProblems.NOT_THE_CURRENT_TERMS,
          String.format(
              Locale.ROOT,
              "the current terms are version %d, fingerprint %s",
              current().number(),
              current().fingerprint()));
    }
    if (toCurrent().isSignedBy(signature.instrument())) {
      throw Problem.of(
          CatalogProblems.ALREADY_SIGNED,
          String.format(
              Locale.ROOT, "%s has signed version %d", signature.instrument(), current().number()));
    }
    return next(stage, versions, consultation, commitments.with(signature))
        .settled(now, signature.on());
  }

  /**
   * Puts the terms before a body.
   *
   * @param against every reason that lies in the body and its meeting
   */
  Proposal submit(Submission submission, List<Violation> against) {
    stage.mustBeOneOf("be submitted", Stage.IN_CONSULTATION, Stage.AGREED, Stage.SUBMITTED);
    var missing = Agreement.missing(this, submission.screening(), submission.submittedOn());
    var all = Stream.concat(missing.stream(), against.stream()).toList();
    if (!all.isEmpty()) {
      var type =
          missing.isEmpty() ? CatalogProblems.SUBMISSION_REFUSED : CatalogProblems.NOT_AGREED;
      throw Problem.of(type, joined(all)).with(all);
    }
    var screened = rescreened(submission.screening());
    return next(Stage.SUBMITTED, screened, consultation, commitments.with(submission));
  }

  /**
   * Records what a participant's own body decided; approved when all have approved.
   *
   * @param against every reason that lies in the decision
   */
  Proposal decide(Approval approval, List<Violation> against) {
    stage.mustBeOneOf("be decided upon", Stage.SUBMITTED);
    if (!against.isEmpty()) {
      throw Problem.of(CatalogProblems.APPROVAL_REFUSED, joined(against)).with(against);
    }
    var decided = next(stage, versions, consultation, commitments.with(approval));
    if (approval.outcome() == Outcome.REJECTED) {
      return decided.at(Stage.REJECTED);
    }
    return decided.isApprovedByAll() ? decided.at(Stage.APPROVED) : decided;
  }

  Proposal withdraw(Withdrawal why) {
    stage.mustNotBeOver("be withdrawn");
    return copy(version + 1, Stage.WITHDRAWN, demonstration, versions, why);
  }

  /** Whether the body of every participant has approved the current text on every subject. */
  boolean isApprovedByAll() {
    return participants().stream()
        .allMatch(
            instrument ->
                current().terms().subjects().stream()
                    .allMatch(subject -> toCurrent().isApproved(instrument, subject)));
  }

  /** The version of this number. */
  Optional<TermsVersion> numbered(int number) {
    return versions.stream().filter(one -> one.number() == number).findFirst();
  }

  /** What the bodies of all participants but one have decided so far. Source: P2. */
  List<BodyOutcome> decidedByOthersThan(String instrument) {
    return participants().stream()
        .filter(other -> !other.equals(instrument))
        .flatMap(other -> toCurrent().decidedBy(other).stream())
        .toList();
  }

  private Proposal settled(Screening now, LocalDate on) {
    return stage == Stage.IN_CONSULTATION && Agreement.missing(this, now, on).isEmpty()
        ? copy(version, Stage.AGREED, demonstration, rescreened(now), null)
        : this;
  }

  private Proposal at(Stage reached) {
    return copy(version, reached, demonstration, versions, null);
  }

  private Proposal withAdvice(AdviceHistory advice) {
    return next(stage, versions, consultation.with(advice), commitments);
  }

  private List<TermsVersion> rescreened(Screening now) {
    return and(versions.subList(0, versions.size() - 1), current().screened(now));
  }

  private Proposal next(
      Stage to, List<TermsVersion> texts, Consultation consulted, Commitments committed) {
    return new Proposal(
        id, family, version + 1, to, adviser, demonstration, texts, consulted, committed, null);
  }

  private Proposal copy(
      long number,
      Stage reached,
      boolean mark,
      List<TermsVersion> texts,
      @Nullable Withdrawal why) {
    return new Proposal(
        id, family, number, reached, adviser, mark, texts, consultation, commitments, why);
  }

  private void mustBeCompleteEnoughToScreen() {
    var unclear = current().text().costs().unclear();
    if (!unclear.isEmpty()) {
      throw Problem.of(CatalogProblems.TERMS_INCOMPLETE, joined(unclear))
          .with(
              unclear.stream()
                  .map(one -> Violation.at("/terms/costPlan" + one.pointer(), one.message()))
                  .toList());
    }
  }

  private void mustHaveVersion(int number) {
    if (numbered(number).isEmpty()) {
      var message = "there is no version " + number;
      throw Problem.of(PlatformProblems.INVALID, message)
          .with(List.of(Violation.at("/version", message)));
    }
  }

  private static String joined(List<Violation> violations) {
    return violations.stream().map(Violation::message).collect(Collectors.joining("; "));
  }

  private static <T> List<T> and(List<T> some, T one) {
    var all = new ArrayList<>(some);
    all.add(one);
    return all;
  }
}

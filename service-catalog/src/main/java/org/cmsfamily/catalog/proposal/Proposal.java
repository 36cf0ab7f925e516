package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.terms.Participant;
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
 * @param continuation of the service that goes on by these terms; null for a new one
 * @param seenBy who could read it before; they always can
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
    @Nullable Withdrawal withdrawal,
    Set<String> seenBy,
    @Nullable Continuation continuation)
    implements Aggregate {

  Proposal {
    versions = List.copyOf(versions);
    seenBy = Set.copyOf(seenBy);
  }

  static Proposal open(
      String id,
      String family,
      String adviser,
      TermsVersion first,
      @Nullable Continuation continuation) {
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
        null,
        Set.of(),
        continuation);
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

  @Override
  public Set<String> readers() {
    return new Circle(this).readers();
  }

  @Override
  public Set<String> touches() {
    return new Circle(this).touched();
  }

  /** Takes over the mark of what it used; a mark once set stays. */
  Proposal marked(boolean used) {
    return of(
        version, stage, demonstration || used, versions, consultation, commitments, withdrawal);
  }

  Proposal revise(TermsVersion next) {
    stage.mustBeOneOf(ProposalAct.REVISE, Stage.DRAFT, Stage.IN_CONSULTATION, Stage.AGREED);
    current().mayBeFollowedBy(next);
    ProposalLimit.VERSIONS.mustAllowOneMoreThan(versions.size());
    if (stage == Stage.DRAFT) {
      return next(stage, TermsVersion.and(versions, next), consultation, commitments);
    }
    partnership().mustAgreeTo(next.terms().instruments());
    var texts = TermsVersion.and(versions, next);
    return next(Stage.IN_CONSULTATION, texts, consultation, commitments);
  }

  /** An instrument that is in, or comes in, agrees to who takes part. */
  Proposal agree(ParticipantAgreement agreement) {
    stage.mustBeOneOf(ProposalAct.AGREE_TO_PARTICIPANTS, Stage.IN_CONSULTATION, Stage.AGREED);
    Partnership.mustHold(agreement.participants(), lead());
    ProposalLimit.AGREEMENTS.mustAllowOneMoreThan(consultation.agreements().size());
    return next(stage, versions, consultation.with(agreement), commitments);
  }

  /** Those whom all participants invite to take part. */
  Set<String> invited() {
    return partnership().invited();
  }

  /** Who takes part, and with whose word that changes. */
  Partnership partnership() {
    return new Partnership(versions, consultation.agreements());
  }

  Proposal translate(Translation translation) {
    stage.mustNotBeOver(ProposalAct.TRANSLATE);
    return next(stage, versions, consultation.with(translation), commitments);
  }

  /** An Executive Secretary confirms the translation into a language. */
  Proposal confirmTranslation(String language, String by) {
    stage.mustNotBeOver(ProposalAct.CONFIRM_TRANSLATION);
    return next(
        stage, versions, consultation.confirmed(language, current().number(), by), commitments);
  }

  Proposal beginConsultation(Screening screening, LocalDate on) {
    stage.mustBeOneOf(ProposalAct.BEGIN_CONSULTATION, Stage.DRAFT);
    current().mustBeCompleteEnoughToScreen();
    return next(Stage.IN_CONSULTATION, rescreened(screening), consultation.begun(on), commitments);
  }

  Proposal comment(Comment comment) {
    stage.mustBeOneOf(ProposalAct.COMMENT, Stage.IN_CONSULTATION, Stage.AGREED);
    return next(stage, versions, consultation.with(comment), commitments);
  }

  Proposal answerComment(CommentAnswer answer) {
    stage.mustNotBeOver(ProposalAct.ANSWER_COMMENT);
    return next(stage, versions, consultation.with(answer), commitments);
  }

  Proposal requestAdvice(LocalDate by, LocalDate on, String askedBy) {
    stage.mustBeOneOf(ProposalAct.REQUEST_ADVICE, Stage.IN_CONSULTATION, Stage.AGREED);
    var request = new AdviceRequest(current().number(), by, on, askedBy);
    return withAdvice(consultation.advice().request(request));
  }

  Proposal advise(Advice advice, Screening now) {
    stage.mustBeOneOf(ProposalAct.GIVE_ADVICE, Stage.IN_CONSULTATION, Stage.AGREED);
    TermsVersion.mustBeOneOf(versions, advice.version());
    return withAdvice(consultation.advice().give(advice)).settled(now, advice.on());
  }

  Proposal extendAdvice(int to, Screening now, LocalDate on) {
    stage.mustBeOneOf(ProposalAct.EXTEND_ADVICE, Stage.IN_CONSULTATION, Stage.AGREED);
    TermsVersion.mustBeOneOf(versions, to);
    return withAdvice(consultation.advice().extendTo(to)).settled(now, on);
  }

  Proposal answerAdvice(String instrument, String text, String by, LocalDate on) {
    stage.mustNotBeOver(ProposalAct.ANSWER_ADVICE);
    var answer = new AdviceAnswer(instrument, current().number(), text, by, on);
    return withAdvice(consultation.advice().answer(answer));
  }

  /** Agreed as soon as the last participant has signed and nothing else is missing. */
  Proposal sign(Signature signature, Screening now) {
    stage.mustBeOneOf(ProposalAct.SIGN, Stage.IN_CONSULTATION, Stage.AGREED);
    current().mustBe(signature.fingerprint());
    toCurrent().mustNotBeSignedBy(signature.instrument(), current().number());
    return next(stage, versions, consultation, commitments.with(signature))
        .settled(now, signature.on());
  }

  /** An instrument takes its signature back; possible until the terms are before a body. */
  Proposal unsign(String instrument, Cause cause) {
    stage.mustBeOneOf(ProposalAct.WITHDRAW_SIGNATURE, Stage.IN_CONSULTATION, Stage.AGREED);
    toCurrent().mustBeSignedBy(instrument, current().number());
    commitments.mustAllowEndOfSignature(instrument);
    return next(
        Stage.IN_CONSULTATION,
        versions,
        consultation,
        commitments.unsigned(instrument, current().fingerprint(), cause));
  }

  /**
   * Puts the terms before a body.
   *
   * @param against every reason that lies in the body and its meeting
   */
  Proposal submit(Submission submission, List<Violation> against) {
    boolean begun = stage == Stage.APPROVED && new Parties(this).acceding(submission.instrument());
    if (!begun) {
      stage.mustBeOneOf(ProposalAct.SUBMIT, Stage.IN_CONSULTATION, Stage.AGREED, Stage.SUBMITTED);
    }
    var missing = Agreement.missing(this, submission.screening(), submission.submittedOn());
    Refusal.ifAny(
        missing.isEmpty() ? CatalogProblems.SUBMISSION_REFUSED : CatalogProblems.NOT_AGREED,
        Stream.concat(missing.stream(), against.stream()).toList());
    var screened = rescreened(submission.screening());
    var to = begun ? stage : Stage.SUBMITTED;
    return next(to, screened, consultation, commitments.with(submission));
  }

  /** Takes the terms back from a body; agreed again once they are before none. */
  Proposal takeBack(Submission from, Cause cause) {
    if (!new Parties(this).awaits(from)) {
      stage.mustBeOneOf(ProposalAct.TAKE_BACK, Stage.SUBMITTED);
    }
    toCurrent().mustHold(from);
    commitments.mustAllowEndOfSubmission();
    var left = next(stage, versions, consultation, commitments.takenBack(from, cause));
    return left.toCurrent().submissions().isEmpty() ? left.at(Stage.AGREED) : left;
  }

  Proposal withdraw(Withdrawal why) {
    stage.mustNotBeOver(ProposalAct.WITHDRAW);
    return of(
        version + 1, Stage.WITHDRAWN, demonstration, versions, consultation, commitments, why);
  }

  Optional<TermsVersion> numbered(int number) {
    return TermsVersion.numbered(versions, number);
  }

  /** The proposal as far as to the text with a number. */
  Proposal upTo(int number) {
    var texts = versions.subList(0, number);
    var why = number < versions.size() ? null : withdrawal;
    var said = consultation.upTo(number);
    return of(version, stage, demonstration, texts, said, commitments.upTo(texts), why);
  }

  private Proposal settled(Screening now, LocalDate on) {
    return stage == Stage.IN_CONSULTATION && Agreement.missing(this, now, on).isEmpty()
        ? of(version, Stage.AGREED, demonstration, rescreened(now), consultation, commitments, null)
        : this;
  }

  Proposal at(Stage reached) {
    return of(version, reached, demonstration, versions, consultation, commitments, null);
  }

  private Proposal withAdvice(AdviceHistory advice) {
    return next(stage, versions, consultation.with(advice), commitments);
  }

  private List<TermsVersion> rescreened(Screening now) {
    return TermsVersion.and(versions.subList(0, versions.size() - 1), current().screened(now));
  }

  Proposal next(Stage to, List<TermsVersion> texts, Consultation consulted, Commitments committed) {
    return of(version + 1, to, demonstration, texts, consulted, committed, null);
  }

  private Proposal of(
      long number,
      Stage reached,
      boolean mark,
      List<TermsVersion> texts,
      Consultation said,
      Commitments committed,
      @Nullable Withdrawal why) {
    return new Proposal(
        id,
        family,
        number,
        reached,
        adviser,
        mark,
        texts,
        said,
        committed,
        why,
        readers(),
        continuation);
  }
}

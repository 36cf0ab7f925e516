package org.cmsfamily.catalog.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.proposal.Ending.What;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/**
 * What instruments signed, put before their bodies and got as an answer, each bound to one text.
 *
 * @param endings of what holds no more
 */
record Commitments(
    List<Signature> signatures,
    List<Submission> submissions,
    List<Approval> approvals,
    List<Ending> endings) {

  static final Commitments NONE = new Commitments(List.of(), List.of(), List.of(), List.of());

  Commitments {
    signatures = List.copyOf(signatures);
    submissions = List.copyOf(submissions);
    approvals = List.copyOf(approvals);
    endings = List.copyOf(endings);
  }

  Commitments with(Signature signature) {
    return new Commitments(and(signatures, signature), submissions, approvals, endings);
  }

  Commitments with(Submission submission) {
    return new Commitments(signatures, and(submissions, submission), approvals, endings);
  }

  Commitments with(Approval approval) {
    return new Commitments(signatures, submissions, and(approvals, approval), endings);
  }

  /** An instrument takes its signature under a text back. */
  Commitments unsigned(String instrument, String fingerprint, Cause cause) {
    return ended(
        ending(
            What.SIGNATURE,
            signatures,
            fingerprint,
            one -> one.instrument().equals(instrument),
            cause));
  }

  /** Terms are taken back from a body: what it had decided on them holds no more. */
  Commitments takenBack(Submission from, Cause cause) {
    var text = from.fingerprint();
    return ended(
        Stream.concat(
            ending(What.SUBMISSION, submissions, text, from::equals, cause),
            ending(What.APPROVAL, approvals, text, one -> one.body().equals(from.body()), cause)));
  }

  /** A body sends a text back to consultation: nothing of it holds but what bodies so said. */
  Commitments sentBack(String fingerprint, Cause cause) {
    return ended(
        Stream.of(
                ending(What.SIGNATURE, signatures, fingerprint, one -> true, cause),
                ending(What.SUBMISSION, submissions, fingerprint, one -> true, cause),
                ending(
                    What.APPROVAL,
                    approvals,
                    fingerprint,
                    one -> !one.outcome().sendsBack(),
                    cause))
            .flatMap(some -> some));
  }

  private Commitments ended(Stream<Ending> more) {
    return new Commitments(
        signatures, submissions, approvals, Stream.concat(endings.stream(), more).toList());
  }

  private <T extends Commitment> Stream<Ending> ending(
      What what, List<T> some, String fingerprint, Predicate<T> which, Cause cause) {
    return IntStream.rangeClosed(1, some.size())
        .filter(number -> holds(what, number) && some.get(number - 1).isTo(fingerprint))
        .filter(number -> which.test(some.get(number - 1)))
        .mapToObj(
            number -> cause.ends(what, number, some.get(number - 1).instrument(), fingerprint));
  }

  private boolean holds(What what, int number) {
    return endings.stream().noneMatch(one -> one.what() == what && one.number() == number);
  }

  /** Those to the text with this fingerprint that hold. */
  Commitments to(String fingerprint) {
    return new Commitments(
        holding(What.SIGNATURE, signatures, fingerprint),
        holding(What.SUBMISSION, submissions, fingerprint),
        holding(What.APPROVAL, approvals, fingerprint),
        List.of());
  }

  private <T extends Commitment> List<T> holding(What what, List<T> some, String fingerprint) {
    return IntStream.rangeClosed(1, some.size())
        .filter(number -> holds(what, number))
        .mapToObj(number -> some.get(number - 1))
        .filter(one -> one.isTo(fingerprint))
        .toList();
  }

  /** The same, but for what they say of other texts than these. */
  Commitments upTo(List<TermsVersion> texts) {
    var shown = texts.stream().map(TermsVersion::fingerprint).toList();
    return new Commitments(
        signatures,
        submissions,
        approvals.stream()
            .map(one -> shown.contains(one.amended()) ? one : one.withoutAmended())
            .toList(),
        endings);
  }

  /** When and why a submission was taken back; empty if the terms are before its body. */
  Optional<Ending> endOf(Submission submission) {
    return endings.stream()
        .filter(one -> one.what() == What.SUBMISSION && one.number() == submission.number())
        .findFirst();
  }

  boolean isSignedBy(String instrument) {
    return signatures.stream().anyMatch(one -> one.instrument().equals(instrument));
  }

  /**
   * @throws Problem 422 if the instrument has signed the version with this number
   */
  void mustNotBeSignedBy(String instrument, int version) {
    if (isSignedBy(instrument)) {
      throw Problem.of(
          CatalogProblems.ALREADY_SIGNED,
          Text.of("version-signed").with("instrument", instrument).with("version", version));
    }
  }

  /**
   * @throws Problem 422 if the instrument has not signed the version with this number
   */
  void mustBeSignedBy(String instrument, int version) {
    if (!isSignedBy(instrument)) {
      throw Problem.of(
          CatalogProblems.NOT_SIGNED,
          Text.of("version-not-signed").with("instrument", instrument).with("version", version));
    }
  }

  /**
   * @throws Problem 409 if the terms are not before a body by this submission
   */
  void mustHold(Submission submission) {
    if (!submissions.contains(submission)) {
      throw Problem.of(
          CatalogProblems.WRONG_STATE, Text.of("not-before-body").with("body", submission.body()));
    }
  }

  /** An instrument does not take its signature back without end. */
  void mustAllowEndOfSignature(String instrument) {
    ProposalLimit.SIGNATURES_TAKEN_BACK.mustAllowOneMoreThan(
        endings.stream()
            .filter(one -> one.what() == What.SIGNATURE && one.instrument().equals(instrument))
            .count());
  }

  /** Terms are not taken back from bodies without end. */
  void mustAllowEndOfSubmission() {
    ProposalLimit.SUBMISSIONS_TAKEN_BACK.mustAllowOneMoreThan(
        endings.stream().filter(one -> one.what() == What.SUBMISSION).count());
  }

  /** Bodies do not defer and return the terms without end. */
  void mustAllow(Outcome outcome) {
    if (outcome.isDetour()) {
      ProposalLimit.DETOURS.mustAllowOneMoreThan(
          approvals.stream().filter(one -> one.outcome().isDetour()).count());
    }
  }

  /** The submission of this number, made of any text. */
  Optional<Submission> submission(int number) {
    return submissions.stream().filter(one -> one.number() == number).findFirst();
  }

  Optional<Submission> submissionOf(String instrument, String subject) {
    return submissions.stream()
        .filter(one -> one.instrument().equals(instrument) && one.subject().equals(subject))
        .findFirst();
  }

  List<Submission> submissionsOf(String instrument) {
    return submissions.stream().filter(one -> one.instrument().equals(instrument)).toList();
  }

  /** What a body of the instrument said last, since the terms came before it. */
  Optional<Approval> latestOf(String instrument, String body) {
    return approvals.reversed().stream()
        .filter(one -> one.instrument().equals(instrument) && one.body().equals(body))
        .filter(one -> !one.outcome().sendsBack())
        .findFirst();
  }

  /** The approvals by which bodies amended the terms to the text with this fingerprint. */
  List<Approval> amendedTo(String text) {
    return approvals.stream().filter(one -> one.amendedTo(text)).toList();
  }

  /** The body that has the terms of an instrument before it on a subject, or amended them. */
  Optional<String> bodyFor(String instrument, String subject, String text) {
    var amenders = amendedTo(text).stream().map(Approval::body).toList();
    return submissions.reversed().stream()
        .filter(one -> one.instrument().equals(instrument) && one.subject().equals(subject))
        .filter(one -> one.isTo(text) ? endOf(one).isEmpty() : amenders.contains(one.body()))
        .max(Comparator.comparing(one -> one.isTo(text)))
        .map(Submission::body);
  }

  private static <T> List<T> and(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}

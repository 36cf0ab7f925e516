package org.cmsfamily.catalog.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What instruments signed, put before their bodies and got as an answer, each bound to one text.
 */
record Commitments(
    List<Signature> signatures, List<Submission> submissions, List<Approval> approvals) {

  static final Commitments NONE = new Commitments(List.of(), List.of(), List.of());

  Commitments {
    signatures = List.copyOf(signatures);
    submissions = List.copyOf(submissions);
    approvals = List.copyOf(approvals);
  }

  Commitments with(Signature signature) {
    return new Commitments(and(signatures, signature), submissions, approvals);
  }

  Commitments with(Submission submission) {
    return new Commitments(signatures, and(submissions, submission), approvals);
  }

  Commitments with(Approval approval) {
    return new Commitments(signatures, submissions, and(approvals, approval));
  }

  /** Those to the text with this fingerprint. */
  Commitments to(String fingerprint) {
    return new Commitments(
        signatures.stream().filter(one -> one.fingerprint().equals(fingerprint)).toList(),
        submissions.stream().filter(one -> one.fingerprint().equals(fingerprint)).toList(),
        approvals.stream().filter(one -> one.fingerprint().equals(fingerprint)).toList());
  }

  boolean isSignedBy(String instrument) {
    return signatures.stream().anyMatch(one -> one.instrument().equals(instrument));
  }

  Optional<Submission> submissionOf(String instrument, String subject) {
    return submissions.stream()
        .filter(one -> one.instrument().equals(instrument) && one.subject().equals(subject))
        .findFirst();
  }

  List<Submission> submissionsOf(String instrument) {
    return submissions.stream().filter(one -> one.instrument().equals(instrument)).toList();
  }

  /** What a body of the instrument said last. */
  Optional<Approval> latestOf(String instrument, String body) {
    return approvals.reversed().stream()
        .filter(one -> one.instrument().equals(instrument) && one.body().equals(body))
        .findFirst();
  }

  /** Whether the body that had this subject before it has approved it last. */
  boolean isApproved(String instrument, String subject) {
    return submissionOf(instrument, subject)
        .flatMap(submission -> latestOf(instrument, submission.body()))
        .filter(approval -> approval.outcome().approves())
        .isPresent();
  }

  /** What the bodies of one instrument have decided so far, one row a body. */
  List<BodyOutcome> decidedBy(String instrument) {
    var rows =
        submissionsOf(instrument).stream()
            .map(Submission::body)
            .distinct()
            .map(body -> decided(instrument, body))
            .toList();
    return rows.isEmpty()
        ? List.of(new BodyOutcome(instrument, null, null, BodyOutcome.PENDING, null))
        : rows;
  }

  private BodyOutcome decided(String instrument, String body) {
    return latestOf(instrument, body)
        .map(Approval::decided)
        .orElseGet(() -> new BodyOutcome(instrument, body, null, BodyOutcome.PENDING, null));
  }

  private static <T> List<T> and(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}

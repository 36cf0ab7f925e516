package org.cmsfamily.catalog.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the participants' bodies have decided on the current text. An approval holds only while its
 * decision is in force. Source: StC44 decision, P2 and P8.
 *
 * @param inForce whether an approval's decision is in force today
 */
record BodyDecisions(Proposal proposal, Predicate<Approval> inForce) {

  /**
   * Whether the body of every participant that the terms bind anew has approved on every subject,
   * and all that holds.
   */
  boolean byAll() {
    return new Parties(proposal)
        .bound().stream()
            .allMatch(
                instrument ->
                    proposal.current().terms().subjectsOf(instrument).stream()
                        .allMatch(subject -> approval(instrument, subject).isPresent()));
  }

  /** As {@link #byAll}, of the coalition with which the service may start, if there is one. */
  boolean byCoalition() {
    var terms = proposal.current().terms();
    var coalition = terms.coalition();
    return coalition != null
        && new Parties(proposal)
            .bound().stream()
                .filter(coalition::has)
                .allMatch(
                    instrument ->
                        terms.subjectsOf(instrument).stream()
                            .allMatch(subject -> approval(instrument, subject).isPresent()));
  }

  private Optional<Approval> approval(String instrument, String subject) {
    var current = proposal.toCurrent();
    return proposal
        .commitments()
        .bodyFor(instrument, subject, proposal.current().fingerprint())
        .flatMap(body -> current.latestOf(instrument, body))
        .filter(approval -> approval.outcome().approves())
        .filter(approval -> covers(approval, subject))
        .filter(inForce);
  }

  /**
   * A body decides on what it has before it: not on a subject that came before it later, unless it
   * amended the terms to this text itself.
   */
  private boolean covers(Approval approval, String subject) {
    return proposal.commitments().amendedTo(approval.fingerprint()).stream()
            .anyMatch(amending -> amending.decision().equals(approval.decision()))
        || proposal
            .toCurrent()
            .submissionOf(approval.instrument(), subject)
            .filter(submission -> submission.body().equals(approval.body()))
            .filter(submission -> approval.adoptedOn().isBefore(submission.submittedOn()))
            .isEmpty();
  }

  /** What the bodies of all participants but one have decided so far, one row a body. */
  List<BodyOutcome> byOthersThan(String instrument) {
    return new Parties(proposal)
        .bound().stream()
            .filter(other -> !other.equals(instrument))
            .flatMap(other -> by(other).stream())
            .toList();
  }

  private List<BodyOutcome> by(String instrument) {
    var current = proposal.toCurrent();
    var rows =
        Stream.concat(
                current.submissionsOf(instrument).stream().map(Submission::body),
                current.approvals().stream()
                    .filter(one -> one.instrument().equals(instrument))
                    .map(Approval::body))
            .distinct()
            .map(body -> by(instrument, body))
            .toList();
    return rows.isEmpty()
        ? List.of(new BodyOutcome(instrument, null, null, BodyOutcome.PENDING, null))
        : rows;
  }

  private BodyOutcome by(String instrument, String body) {
    return proposal
        .toCurrent()
        .latestOf(instrument, body)
        .map(one -> one.outcome().approves() && !inForce.test(one) ? one.lapsed() : one.decided())
        .orElseGet(() -> new BodyOutcome(instrument, body, null, BodyOutcome.PENDING, null));
  }
}

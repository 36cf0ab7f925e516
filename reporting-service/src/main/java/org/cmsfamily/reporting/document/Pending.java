package org.cmsfamily.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.reporting.replica.ProposalFacts;
import org.cmsfamily.reporting.snapshot.DecisionFacts;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What still waits for a decision.
 *
 * @param approvals submissions on which a body has not decided
 * @param conditions of approvals and of decisions, not recorded as met
 */
public record Pending(List<Approval> approvals, List<Condition> conditions) {

  /** Terms before a body that has not decided on them. */
  public record Approval(
      String proposal,
      String title,
      String instrument,
      String body,
      @Nullable String meeting,
      @Nullable LocalDate submittedOn) {}

  /** A condition that is open. */
  public record Condition(
      @Nullable String service,
      @Nullable String decision,
      String instrument,
      String text,
      @Nullable LocalDate by) {}

  static Pending of(Manifest manifest) {
    return new Pending(
        manifest.proposals().stream().flatMap(Pending::approvals).toList(),
        Stream.concat(ofServices(manifest), ofDecisions(manifest)).toList());
  }

  private static Stream<Approval> approvals(ProposalFacts proposal) {
    var decided =
        Objects.requireNonNullElse(proposal.approvals(), List.<ProposalFacts.Approval>of()).stream()
            .filter(approval -> !approval.outcome().equals("deferred"))
            .map(ProposalFacts.Approval::instrument)
            .toList();
    return Objects.requireNonNullElse(proposal.submissions(), List.<ProposalFacts.Submission>of())
        .stream()
        .filter(submission -> !decided.contains(submission.instrument()))
        .map(
            submission ->
                new Approval(
                    proposal.id(),
                    proposal.title(),
                    submission.instrument(),
                    submission.body(),
                    submission.meeting(),
                    submission.submittedOn()));
  }

  private static Stream<Condition> ofServices(Manifest manifest) {
    return manifest.services().stream()
        .flatMap(
            service ->
                service.conditions().stream()
                    .filter(condition -> !Boolean.TRUE.equals(condition.met()))
                    .map(
                        condition ->
                            new Condition(
                                service.code(),
                                null,
                                condition.instrument(),
                                condition.text(),
                                condition.by())));
  }

  private static Stream<Condition> ofDecisions(Manifest manifest) {
    return manifest.decisions().stream()
        .filter(decision -> decision.status().equals("adopted-conditional"))
        .filter(decision -> !Boolean.TRUE.equals(decision.conditionMet()))
        .map(Pending::condition);
  }

  private static Condition condition(DecisionFacts decision) {
    return new Condition(
        null,
        decision.key(),
        decision.instrument(),
        Objects.requireNonNullElse(decision.condition(), ""),
        null);
  }
}

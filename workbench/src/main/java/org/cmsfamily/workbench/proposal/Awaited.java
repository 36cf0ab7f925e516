package org.cmsfamily.workbench.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.workbench.catalog.Approval;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.ProposalStage;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal waits for.
 *
 * @param of the instrument, adviser or body that it waits for
 * @param until the last day for it, if one is set
 */
record Awaited(What what, String of, @Nullable LocalDate until) {

  /** What somebody has to do. */
  public enum What {
    CONSULTATION,
    ADVICE_REQUEST,
    ADVICE,
    SIGNATURE,
    SUBMISSION,
    DECISION
  }

  /** Whether it waits for a body. */
  public boolean isOfBody() {
    return what == What.DECISION;
  }

  /**
   * All of it, in the order in which it is to be done.
   *
   * @param adviser who advises the family
   */
  static List<Awaited> all(Proposal proposal, String adviser) {
    var state = proposal.state();
    if (state == ProposalStage.DRAFT)
      return List.of(new Awaited(What.CONSULTATION, proposal.lead(), null));
    if (state == ProposalStage.IN_CONSULTATION)
      return Stream.concat(advice(proposal, adviser), signatures(proposal)).toList();
    if (state == ProposalStage.AGREED || state == ProposalStage.SUBMITTED)
      return ApprovalRow.of(proposal).stream().flatMap(Awaited::decision).toList();
    return List.of();
  }

  private static Stream<Awaited> advice(Proposal proposal, String adviser) {
    if (!proposal.advice().blocks()) return Stream.empty();
    var asked = proposal.advice().request();
    return Stream.of(
        asked == null
            ? new Awaited(What.ADVICE_REQUEST, adviser, null)
            : new Awaited(What.ADVICE, adviser, asked.by()));
  }

  private static Stream<Awaited> signatures(Proposal proposal) {
    return SignatureRow.of(proposal).stream()
        .filter(row -> row.signature() == null)
        .map(row -> new Awaited(What.SIGNATURE, row.instrument(), null));
  }

  private static Stream<Awaited> decision(ApprovalRow row) {
    var body = row.body();
    if (body == null) return Stream.of(new Awaited(What.SUBMISSION, row.instrument(), null));
    var decided = row.approval();
    if (decided == null) return Stream.of(new Awaited(What.DECISION, body, null));
    return decided.outcome() == Approval.Outcome.DEFERRED
        ? Stream.of(new Awaited(What.DECISION, body, decided.until()))
        : Stream.empty();
  }
}

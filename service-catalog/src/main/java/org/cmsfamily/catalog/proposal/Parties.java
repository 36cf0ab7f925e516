package org.cmsfamily.catalog.proposal;

import java.util.List;

/** Whose own bodies have to decide on the current text of a proposal, and who may follow later. */
record Parties(Proposal proposal) {

  /** All who take part, but for those whom terms that continue a service bind no further. */
  List<String> bound() {
    var continuation = proposal.continuation();
    return proposal.participants().stream()
        .filter(one -> continuation == null || continuation.binds(one, proposal.current().text()))
        .toList();
  }

  /**
   * Whether the service has begun and still waits for the body of this submission: one of those who
   * may follow, which has not approved.
   */
  boolean awaits(Submission submission) {
    return proposal.stage() == Stage.APPROVED
        && acceding(submission.instrument())
        && proposal
            .toCurrent()
            .latestOf(submission.instrument(), submission.body())
            .filter(said -> said.outcome().approves())
            .isEmpty();
  }

  /** Whether the service may start, or has started, without this participant. */
  boolean acceding(String instrument) {
    var coalition = proposal.current().terms().coalition();
    return coalition != null && proposal.isParticipant(instrument) && !coalition.has(instrument);
  }
}

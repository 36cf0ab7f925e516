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

  /** Whether the service may start, or has started, without this participant. */
  boolean acceding(String instrument) {
    var coalition = proposal.current().terms().coalition();
    return coalition != null && proposal.isParticipant(instrument) && !coalition.has(instrument);
  }
}

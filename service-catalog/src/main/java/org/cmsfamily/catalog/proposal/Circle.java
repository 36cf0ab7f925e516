package org.cmsfamily.catalog.proposal;

import java.util.Set;
import java.util.TreeSet;

/** Whom a proposal concerns, and who reads it. Source: domain, section 4. */
record Circle(Proposal proposal) {

  /**
   * The lead's instrument while a draft; later participants and whom they all invite, adviser, and
   * bodies it is before. Whoever could once read it always can.
   */
  Set<String> readers() {
    var readers = new TreeSet<>(proposal.seenBy());
    readers.add(proposal.lead());
    if (consulted()) {
      readers.addAll(proposal.participants());
      readers.addAll(proposal.invited());
      readers.add(proposal.adviser());
      proposal.commitments().submissions().forEach(submission -> readers.add(submission.body()));
    }
    return readers;
  }

  /** The instruments that take part; while a draft the lead's alone, as it has invited nobody. */
  Set<String> touched() {
    return consulted() ? proposal.current().terms().instruments() : Set.of(proposal.lead());
  }

  private boolean consulted() {
    return proposal.consultation().since() != null;
  }
}

package org.cmsfamily.catalog.proposal;

import java.util.List;

/** A proposal in a list. */
record ProposalSummary(
    String id,
    String family,
    String serviceCode,
    String title,
    Stage state,
    String lead,
    List<String> participants,
    int currentVersion,
    String fingerprint,
    boolean demonstration) {

  static ProposalSummary of(Proposal proposal) {
    var terms = proposal.current().terms();
    return new ProposalSummary(
        proposal.id(),
        proposal.family(),
        terms.serviceCode(),
        terms.title(),
        proposal.stage(),
        proposal.lead(),
        proposal.participants(),
        proposal.current().number(),
        proposal.current().fingerprint(),
        proposal.demonstration());
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;

/** Proposals as this caller sees them. */
@ApplicationScoped
class ProposalViews {
  private final FamilyReplica families;
  private final Actor actor;

  ProposalViews(FamilyReplica families, Actor actor) {
    this.families = families;
    this.actor = actor;
  }

  ProposalView of(Proposal proposal) {
    var family = families.today(proposal.family());
    return ProposalView.of(
        seen(proposal),
        family,
        new ProposalActs(proposal, family.date(), actor.capacities(), actor.againstBinding())
            .all());
  }

  /** As much of it as the caller may see. */
  Proposal seen(Proposal proposal) {
    return sight().of(proposal);
  }

  Sight sight() {
    return new Sight(actor.holders());
  }

  /** 201, for a new proposal and for anything added to one. */
  StoredResponse added(Proposal proposal) {
    return StoredResponse.created("/proposals/" + proposal.id(), of(proposal), proposal.version());
  }

  /** 200, for a proposal that goes on. */
  StoredResponse changed(Proposal proposal) {
    return StoredResponse.ok(of(proposal), proposal.version());
  }
}

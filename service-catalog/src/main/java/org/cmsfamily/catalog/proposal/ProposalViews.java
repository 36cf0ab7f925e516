package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.calendar.BusinessCalendar;

/** Proposals as this caller sees them. */
@ApplicationScoped
class ProposalViews {
  private final BusinessCalendar calendar;
  private final Actor actor;

  ProposalViews(BusinessCalendar calendar, Actor actor) {
    this.calendar = calendar;
    this.actor = actor;
  }

  ProposalView of(Proposal proposal) {
    return ProposalView.of(proposal, calendar.today(proposal.family()), actor.capacities());
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

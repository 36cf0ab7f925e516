package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.catalog.ReaderLanguage;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;

/** Proposals as this caller sees them. */
@ApplicationScoped
class ProposalViews {
  private final FamilyReplica families;
  private final ScreenProposal screening;
  private final Continuations continuations;
  private final Actor actor;
  private final ReaderLanguage reader;

  ProposalViews(
      FamilyReplica families,
      ScreenProposal screening,
      Continuations continuations,
      Actor actor,
      ReaderLanguage reader) {
    this.families = families;
    this.screening = screening;
    this.continuations = continuations;
    this.actor = actor;
    this.reader = reader;
  }

  ProposalView of(Proposal proposal) {
    var family = families.today(proposal.family());
    var acts =
        new ProposalActs(
            proposal,
            family,
            outlook(proposal, family),
            actor.capacities(),
            sight().sees(proposal, proposal.current().number()),
            actor.againstBinding());
    return ProposalView.of(seen(proposal), family, acts.all(), reader.language());
  }

  /**
   * One version of its terms with the whole text.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is none that the caller may see
   */
  TermsView terms(Proposal proposal, int number) {
    return TermsView.of(seen(proposal), number, reader.language());
  }

  /** What a body has before it, the reasons of its verdicts in the reader's language. */
  MeetingDocument worded(MeetingDocument document) {
    return document.in(reader.language());
  }

  /** Asked for only if the caller could submit the terms else. */
  private SubmissionOutlook outlook(Proposal proposal, FamilyOn family) {
    return new SubmissionOutlook(
        proposal,
        family,
        () -> screening.screen(proposal, family),
        instrument -> screening.mandate(proposal, family, instrument),
        () -> continuations.against(proposal.continuation(), proposal.current().terms(), family));
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

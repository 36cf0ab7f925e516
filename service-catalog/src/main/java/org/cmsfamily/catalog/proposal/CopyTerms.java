package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.act.Done;

/**
 * A programme officer opens a proposal with the terms of another that he may read, for a service of
 * its own. Nothing else is taken over: who signs and decides does so anew.
 */
@ApplicationScoped
class CopyTerms {
  private final Proposals proposals;
  private final ProposalViews views;
  private final OpenProposal openProposal;

  CopyTerms(Proposals proposals, ProposalViews views, OpenProposal openProposal) {
    this.proposals = proposals;
    this.views = views;
    this.openProposal = openProposal;
  }

  Done<Proposal> copy(String id, CopyRequest request) {
    var seen = views.seen(proposals.get(id));
    var number = request.version();
    var terms = number == null ? seen.current().terms() : TermsView.version(seen, number).terms();
    var title = request.title();
    var copied = terms.ofService(request.serviceCode(), title == null ? terms.title() : title);
    return openProposal.open(new ProposalRequest(seen.family(), copied, null, request.actingAs()));
  }
}

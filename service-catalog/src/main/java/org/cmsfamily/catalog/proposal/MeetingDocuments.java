package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;

/** What bodies have before them, as far as the caller may see it. */
@ApplicationScoped
public class MeetingDocuments {
  private final Proposals proposals;
  private final ProposalViews views;

  MeetingDocuments(Proposals proposals, ProposalViews views) {
    this.proposals = proposals;
    this.views = views;
  }

  /**
   * What a body has before it by a submission, in the current transaction.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if the caller does not see it
   */
  public MeetingDocument get(String proposal, int submission) {
    return MeetingDocument.of(views.seen(proposals.get(proposal)), submission);
  }
}

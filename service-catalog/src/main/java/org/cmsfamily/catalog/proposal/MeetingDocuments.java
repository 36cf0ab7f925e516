package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;

/** What bodies have before them, as far as the caller may see it. */
@ApplicationScoped
public class MeetingDocuments {
  private final Proposals proposals;
  private final ProposalViews views;
  private final SubmissionPapers papers;

  MeetingDocuments(Proposals proposals, ProposalViews views, SubmissionPapers papers) {
    this.proposals = proposals;
    this.views = views;
    this.papers = papers;
  }

  /**
   * What a body has before it by a submission, in the current transaction: as it was fixed at the
   * submission, whatever was said since, and whether it was taken back.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if the caller does not see it
   */
  public MeetingDocument get(String proposal, int submission) {
    var now = MeetingDocument.of(views.seen(proposals.get(proposal)), submission);
    return papers.fixed(proposal, submission).map(now::fixedAs).orElse(now);
  }
}

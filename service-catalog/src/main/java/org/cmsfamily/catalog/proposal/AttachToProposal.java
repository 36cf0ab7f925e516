package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.Documents;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A participating secretariat attaches files to the terms, or to what a body has before it. */
@ApplicationScoped
class AttachToProposal {
  private final Proposals proposals;
  private final Documents documents;
  private final ProposalActor actor;

  AttachToProposal(Proposals proposals, Documents documents, ProposalActor actor) {
    this.proposals = proposals;
    this.documents = documents;
    this.actor = actor;
  }

  /**
   * Attaches a file to the newest text of the terms.
   *
   * @throws Problem 409 if the proposal is over
   */
  Done<Attachment> toTerms(
      String id, @Nullable String name, @Nullable String language, Upload file) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.ATTACH_DOCUMENT, proposal, null);
    proposal.stage().mustNotBeOver(ProposalAct.ATTACH_DOCUMENT);
    var attached = documents.attach(DocumentsOfProposals.terms(proposal), name, language, file);
    return attached.done(
        ActDraft.of(ProposalAct.ATTACH_DOCUMENT, "proposal", proposal, capacity, attached.bound()));
  }

  /**
   * Attaches a file to what a body of the own instrument has before it.
   *
   * @throws Problem 404 if there is no such submission; 409 if the terms are before no body now
   */
  Done<Attachment> toSubmission(
      String id, int number, @Nullable String name, @Nullable String language, Upload file) {
    var proposal = proposals.lock(id);
    var submission =
        proposal.commitments().submission(number).orElseThrow(() -> notFound(id, number));
    var capacity =
        actor.of(ProposalAct.ATTACH_TO_SUBMISSION, proposal, submission.instrument()::equals, null);
    proposal.stage().mustBeOneOf(ProposalAct.ATTACH_TO_SUBMISSION, Stage.SUBMITTED);
    proposal.toCurrent().mustHold(submission);
    var attached =
        documents.attach(
            DocumentsOfProposals.submission(proposal, submission), name, language, file);
    Map<String, Object> bound = new HashMap<>(attached.bound());
    bound.put("submission", number);
    return attached.done(
        ActDraft.of(ProposalAct.ATTACH_TO_SUBMISSION, "proposal", proposal, capacity, bound));
  }

  private static Problem notFound(String id, int number) {
    return PlatformProblems.notFound(String.format(Locale.ROOT, "submission %d of %s", number, id));
  }
}

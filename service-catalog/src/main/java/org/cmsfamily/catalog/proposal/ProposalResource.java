package org.cmsfamily.catalog.proposal;

import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Proposals: their texts, and the binding acts from signature to approval. */
@Path("/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
@RunOnVirtualThread
public class ProposalResource {
  private final OpenProposal openProposal;
  private final CopyTerms copyTerms;
  private final ReviseTerms reviseTerms;
  private final SignTerms signTerms;
  private final SubmitTerms submitTerms;
  private final TakeBack takeBack;
  private final RecordApproval recordApproval;
  private final WithdrawProposal withdrawProposal;
  private final Proposals proposals;
  private final ProposalViews views;
  private final MeetingDocuments documents;
  private final SubmissionPapers papers;
  private final Acts acts;
  private final ReadTransaction reads;

  ProposalResource(
      OpenProposal openProposal,
      CopyTerms copyTerms,
      ReviseTerms reviseTerms,
      SignTerms signTerms,
      SubmitTerms submitTerms,
      TakeBack takeBack,
      RecordApproval recordApproval,
      WithdrawProposal withdrawProposal,
      Proposals proposals,
      ProposalViews views,
      MeetingDocuments documents,
      SubmissionPapers papers,
      Acts acts,
      ReadTransaction reads) {
    this.openProposal = openProposal;
    this.copyTerms = copyTerms;
    this.reviseTerms = reviseTerms;
    this.signTerms = signTerms;
    this.submitTerms = submitTerms;
    this.takeBack = takeBack;
    this.recordApproval = recordApproval;
    this.withdrawProposal = withdrawProposal;
    this.proposals = proposals;
    this.views = views;
    this.documents = documents;
    this.papers = papers;
    this.acts = acts;
    this.reads = reads;
  }

  /** Lists the proposals that the caller may see, without their terms. */
  @GET
  @Authenticated
  public Paged<ProposalSummary> listProposals(
      @BeanParam ProposalFilter wanted, @BeanParam PageRequest page) {
    return reads.inTransaction(
        () -> proposals.summaries(wanted.filter(), page.page(), views.sight()));
  }

  /** Shows a proposal with what was done to it, and what the caller may do to it now. */
  @GET
  @Path("{id}")
  @Authenticated
  @APIResponseSchema(ProposalView.class)
  public Response getProposal(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var proposal = proposals.get(id);
          return Views.ok(views.of(proposal), proposal.version());
        });
  }

  /** Shows one version of a proposal's terms in full. */
  @GET
  @Path("{id}/versions/{number}")
  @Authenticated
  public TermsView getTerms(@PathParam("id") String id, @PathParam("number") int number) {
    return reads.inTransaction(() -> views.terms(proposals.get(id), number));
  }

  /** Shows how one version of a proposal's terms differs from another, place by place. */
  @GET
  @Path("{id}/versions/{number}/differences")
  @Authenticated
  public TermsDifference getDifferences(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @BeanParam DifferenceFilter wanted) {
    return reads.inTransaction(
        () -> TermsDifference.of(views.seen(proposals.get(id)), wanted.before(number), number));
  }

  /** Shows what a body has before it at its meeting. */
  @GET
  @Path("{id}/submissions/{number}/document")
  @Authenticated
  public MeetingDocument getMeetingDocument(
      @PathParam("id") String id, @PathParam("number") int number) {
    return reads.inTransaction(() -> views.worded(documents.get(id, number)));
  }

  /** Opens a proposal with the first text of its terms. */
  @POST
  @RolesAllowed(PROGRAMME_OFFICER)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response openProposal(@NotNull ProposalRequest request) {
    return acts.once(() -> openProposal.open(request), views::added);
  }

  /** Opens a proposal with the terms of this one, for a service of its own. */
  @POST
  @Path("{id}/copies")
  @RolesAllowed(PROGRAMME_OFFICER)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response copyTerms(@PathParam("id") String id, @NotNull CopyRequest request) {
    return acts.once(() -> copyTerms.copy(id, request), views::added);
  }

  /**
   * Adds a new text of the terms; the proposal is in consultation again. With If-Match only to the
   * version that was read.
   */
  @POST
  @Path("{id}/versions")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response reviseTerms(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull TermsRequest request) {
    return acts.once(ifMatch, expected -> reviseTerms.revise(id, expected, request), views::added);
  }

  /** Signs exactly one text of the terms for one instrument. */
  @POST
  @Path("{id}/signatures")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response signTerms(@PathParam("id") String id, @NotNull SignatureRequest request) {
    return acts.once(() -> signTerms.sign(id, request), views::added);
  }

  /** Takes an instrument's signature back, until the terms are before a body. */
  @POST
  @Path("{id}/signatures/{instrument}/withdrawals")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response withdrawSignature(
      @PathParam("id") String id,
      @PathParam("instrument") String instrument,
      @NotNull SignatureWithdrawalRequest request) {
    return acts.once(() -> takeBack.signature(id, instrument, request), views::added);
  }

  /**
   * Puts the agreed terms before a body of the instrument's own; with If-Match only as they were
   * read.
   */
  @POST
  @Path("{id}/submissions")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response submitTerms(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull TermsSubmissionRequest request) {
    return papers.madeAfter(
        id,
        acts.once(ifMatch, expected -> submitTerms.submit(id, expected, request), views::added));
  }

  /** Takes the terms back from a body, with a reason that it is shown. */
  @POST
  @Path("{id}/submissions/{number}/withdrawals")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response takeTermsBack(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @NotNull WithdrawalRequest request) {
    return acts.once(() -> takeBack.submission(id, number, request), views::added);
  }

  /**
   * Records what a body decided about the terms before it; with If-Match only about the version
   * that was read.
   */
  @POST
  @Path("{id}/approvals")
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response recordApproval(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull ApprovalRequest request) {
    return acts.once(
        ifMatch, expected -> recordApproval.record(id, expected, request), views::added);
  }

  /** Confirms the text as a body amended it, as that body's Chair. */
  @POST
  @Path("{id}/amendments/confirmations")
  @RolesAllowed(CHAIR)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response confirmAmendment(@PathParam("id") String id, @NotNull SignatureRequest request) {
    return acts.once(() -> recordApproval.confirmAmendment(id, request), views::added);
  }

  /** Takes a proposal back that is not approved yet. */
  @POST
  @Path("{id}/withdrawals")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response withdrawProposal(@PathParam("id") String id, @NotNull WithdrawalRequest request) {
    return acts.once(() -> withdrawProposal.withdraw(id, request), views::added);
  }
}

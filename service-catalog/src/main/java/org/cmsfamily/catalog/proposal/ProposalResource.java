package org.cmsfamily.catalog.proposal;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.catalog.screening.SentTerms;
import org.cmsfamily.platform.page.Paged;
import org.jspecify.annotations.Nullable;

/** Proposals: their texts, and the binding deeds from signature to approval. */
@Path("/proposals")
@RunOnVirtualThread
public class ProposalResource {

  private final OpenProposal openProposal;
  private final ReviseTerms reviseTerms;
  private final SignTerms signTerms;
  private final SubmitTerms submitTerms;
  private final RecordApproval recordApproval;
  private final WithdrawProposal withdrawProposal;
  private final ProposalAnswers answers;

  ProposalResource(
      OpenProposal openProposal,
      ReviseTerms reviseTerms,
      SignTerms signTerms,
      SubmitTerms submitTerms,
      RecordApproval recordApproval,
      WithdrawProposal withdrawProposal,
      ProposalAnswers answers) {
    this.openProposal = openProposal;
    this.reviseTerms = reviseTerms;
    this.signTerms = signTerms;
    this.submitTerms = submitTerms;
    this.recordApproval = recordApproval;
    this.withdrawProposal = withdrawProposal;
    this.answers = answers;
  }

  @GET
  @Authenticated
  public Paged<ProposalSummary> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return answers.page(family, state, limit, cursor);
  }

  @GET
  @Path("{id}")
  @Authenticated
  public Response get(@PathParam("id") String id) {
    return answers.shown(id);
  }

  @GET
  @Path("{id}/versions/{number}")
  @Authenticated
  public TermsView version(@PathParam("id") String id, @PathParam("number") int number) {
    return answers.version(id, number);
  }

  @GET
  @Path("{id}/submissions/{number}/document")
  @Authenticated
  public MeetingDocument document(@PathParam("id") String id, @PathParam("number") int number) {
    return answers.document(id, number);
  }

  @POST
  @RolesAllowed(PROGRAMME_OFFICER)
  public Response open(@NotNull @Valid ProposalRequest request) {
    var terms = SentTerms.read(request.terms());
    return answers.added(() -> openProposal.open(request.family(), terms, request.actingAs()));
  }

  @POST
  @Path("{id}/versions")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  public Response revise(@PathParam("id") String id, @NotNull @Valid TermsRequest request) {
    var terms = SentTerms.read(request.terms());
    return answers.added(() -> reviseTerms.revise(id, terms, request.actingAs()));
  }

  @POST
  @Path("{id}/signatures")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  public Response sign(@PathParam("id") String id, @NotNull @Valid SignatureRequest request) {
    return answers.added(() -> signTerms.sign(id, request.fingerprint(), request.actingAs()));
  }

  @POST
  @Path("{id}/submissions")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  public Response submit(@PathParam("id") String id, @NotNull @Valid SubmissionRequest request) {
    return answers.added(() -> submitTerms.submit(id, request));
  }

  @POST
  @Path("{id}/approvals")
  @RolesAllowed(REGISTRAR)
  public Response approve(@PathParam("id") String id, @NotNull @Valid ApprovalRequest request) {
    return answers.added(() -> recordApproval.record(id, request));
  }

  @POST
  @Path("{id}/withdrawals")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  public Response withdraw(@PathParam("id") String id, @NotNull @Valid WithdrawalRequest request) {
    return answers.added(() -> withdrawProposal.withdraw(id, request.reason(), request.actingAs()));
  }
}

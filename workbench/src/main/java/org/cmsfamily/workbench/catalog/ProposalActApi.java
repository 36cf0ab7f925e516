package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.AttachedDocument;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.cmsfamily.workbench.call.TextRequest;
import org.jspecify.annotations.Nullable;

/** Acts on a proposal; each is done once for a key and answers the proposal after it. */
public interface ProposalActApi {
  /** The header by which a form that is sent twice is done once. */
  String KEY = "Idempotency-Key";

  @POST
  @Path("/proposals")
  Proposal openProposal(@HeaderParam(KEY) String key, ObjectNode request);

  /** Opens another with the terms of this one. */
  @POST
  @Path("/proposals/{id}/copies")
  Proposal copyTerms(@PathParam("id") String id, @HeaderParam(KEY) String key, CopyRequest request);

  @POST
  @Path("/proposals/{id}/documents")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  AttachedDocument attachProposalDocument(
      @PathParam("id") String id,
      @QueryParam("name") @Nullable String name,
      @QueryParam("language") @Nullable String language,
      @HeaderParam(KEY) String key,
      File file);

  @POST
  @Path("/proposals/{id}/submissions/{number}/documents")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  AttachedDocument attachSubmissionDocument(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @QueryParam("name") @Nullable String name,
      @QueryParam("language") @Nullable String language,
      @HeaderParam(KEY) String key,
      File file);

  @POST
  @Path("/proposals/{id}/versions")
  Proposal reviseTerms(
      @PathParam("id") String id,
      @HeaderParam(KEY) String key,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String read,
      ObjectNode request);

  @POST
  @Path("/proposals/{id}/translations")
  Proposal translateTitle(
      @PathParam("id") String id, @HeaderParam(KEY) String key, TranslationRequest request);

  @POST
  @Path("/proposals/{id}/translations/{language}/confirmations")
  Proposal confirmTranslation(
      @PathParam("id") String id,
      @PathParam("language") String language,
      @HeaderParam(KEY) String key,
      ActRequest request);

  @POST
  @Path("/proposals/{id}/consultation")
  Proposal beginConsultation(
      @PathParam("id") String id, @HeaderParam(KEY) String key, ActRequest request);

  @POST
  @Path("/proposals/{id}/participants/agreements")
  Proposal agreeToParticipants(
      @PathParam("id") String id, @HeaderParam(KEY) String key, ParticipantsRequest request);

  @POST
  @Path("/proposals/{id}/comments")
  Proposal addComment(
      @PathParam("id") String id, @HeaderParam(KEY) String key, TextRequest request);

  @POST
  @Path("/proposals/{id}/comments/{number}/answers")
  Proposal answerComment(
      @PathParam("id") String id,
      @PathParam("number") String number,
      @HeaderParam(KEY) String key,
      TextRequest request);

  @POST
  @Path("/proposals/{id}/advice/requests")
  Proposal requestAdvice(
      @PathParam("id") String id, @HeaderParam(KEY) String key, AdviceDateRequest request);

  @POST
  @Path("/proposals/{id}/advice")
  Proposal giveAdvice(
      @PathParam("id") String id, @HeaderParam(KEY) String key, GivenAdviceRequest request);

  @POST
  @Path("/proposals/{id}/advice/extensions")
  Proposal extendAdvice(
      @PathParam("id") String id, @HeaderParam(KEY) String key, AdviceExtensionRequest request);

  @POST
  @Path("/proposals/{id}/advice/answers")
  Proposal answerAdvice(
      @PathParam("id") String id, @HeaderParam(KEY) String key, TextRequest request);

  @POST
  @Path("/proposals/{id}/signatures")
  Proposal signTerms(
      @PathParam("id") String id, @HeaderParam(KEY) String key, SignatureRequest request);

  @POST
  @Path("/proposals/{id}/signatures/{instrument}/withdrawals")
  Proposal withdrawSignature(
      @PathParam("id") String id,
      @PathParam("instrument") String instrument,
      @HeaderParam(KEY) String key,
      ReasonRequest request);

  @POST
  @Path("/proposals/{id}/submissions")
  Proposal submitTerms(
      @PathParam("id") String id, @HeaderParam(KEY) String key, TermsSubmissionRequest request);

  @POST
  @Path("/proposals/{id}/submissions/{number}/withdrawals")
  Proposal takeTermsBack(
      @PathParam("id") String id,
      @PathParam("number") String number,
      @HeaderParam(KEY) String key,
      ReasonRequest request);

  @POST
  @Path("/proposals/{id}/approvals")
  Proposal recordApproval(
      @PathParam("id") String id, @HeaderParam(KEY) String key, ApprovalRequest request);

  @POST
  @Path("/proposals/{id}/amendments/confirmations")
  Proposal confirmAmendment(
      @PathParam("id") String id, @HeaderParam(KEY) String key, SignatureRequest request);

  @POST
  @Path("/proposals/{id}/versions/{number}/errata")
  Proposal recordTermsErratum(
      @PathParam("id") String id,
      @PathParam("number") String number,
      @HeaderParam(KEY) String key,
      TextRequest request);

  @POST
  @Path("/proposals/{id}/withdrawals")
  Proposal withdrawProposal(
      @PathParam("id") String id, @HeaderParam(KEY) String key, ReasonRequest request);
}

package org.cmsfamily.workbench.registry;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.jspecify.annotations.Nullable;

/** Decisions, as the instrument registry answers. */
public interface DecisionApi {

  @GET
  @Path("/search/decisions")
  FoundDecisions searchByDecision(@BeanParam SearchQuery query);

  @GET
  @Path("/decisions")
  Paged<DecisionSummary> listDecisions(
      @QueryParam("family") String family,
      @QueryParam("body") @Nullable String body,
      @QueryParam("limit") int limit);

  @GET
  @Path("/decisions/{key}")
  Decision getDecision(
      @PathParam("key") String key, @QueryParam("language") @Nullable String language);

  @POST
  @Path("/provision-proposals")
  ProvisionProposal proposeProvisions(
      @HeaderParam("Idempotency-Key") String key, ProvisionProposalRequest request);

  @POST
  @Path("/decisions")
  DecisionSummary recordDecision(
      @HeaderParam("Idempotency-Key") String key, DecisionRequest request);

  @POST
  @Path("/decisions/{key}/confirmations")
  DecisionSummary confirmDecision(
      @PathParam("key") String decision,
      @HeaderParam("Idempotency-Key") String key,
      ConfirmationRequest request);

  @POST
  @Path("/decisions/{key}/statuses")
  DecisionSummary changeDecisionStatus(
      @PathParam("key") String decision,
      @HeaderParam("Idempotency-Key") String key,
      StatusRequest request);

  @POST
  @Path("/decisions/{key}/conditions-met")
  DecisionSummary recordConditionMet(
      @PathParam("key") String decision,
      @HeaderParam("Idempotency-Key") String key,
      ConditionMetRequest request);

  @POST
  @Path("/decisions/{key}/errata")
  DecisionSummary recordErratum(
      @PathParam("key") String decision,
      @HeaderParam("Idempotency-Key") String key,
      ErratumRequest request);

  @POST
  @Path("/decisions/{key}/texts")
  DecisionSummary recordDecisionText(
      @PathParam("key") String decision,
      @HeaderParam("Idempotency-Key") String key,
      DecisionTextRequest request);

  @POST
  @Path("/decisions/{key}/retractions")
  DecisionSummary retractDecision(
      @PathParam("key") String decision,
      @HeaderParam("Idempotency-Key") String key,
      ReasonRequest request);
}

package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.faulttolerance.api.ApplyGuard;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.ActsApi;
import org.cmsfamily.workbench.call.DeadLetterApi;
import org.cmsfamily.workbench.call.DocumentApi;
import org.cmsfamily.workbench.call.InboxApi;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.VisitorHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the pages ask of the service catalog. */
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(VisitorHeaders.class)
@ApplyGuard("catalog")
public interface CatalogApi extends InboxApi, ActsApi, DeadLetterApi, DocumentApi, ProposalActApi {

  @GET
  @Path("/services/{code}")
  Uni<ServiceGoals> getServiceGoals(@PathParam("code") String code);

  /** Those of a family or of a participant. */
  @GET
  @Path("/services")
  Uni<Paged<ServiceSummary>> listServices(
      @QueryParam("family") @Nullable String family,
      @QueryParam("participant") @Nullable String participant,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);

  /** A service that runs already, by the decisions of its time. */
  @POST
  @Path("/services")
  ServiceDetail recordExistingService(@HeaderParam(KEY) String key, ObjectNode request);

  @GET
  @Path("/services/{code}")
  ServiceDetail getService(@PathParam("code") String code);

  @GET
  @Path("/services/{code}/foreseen")
  Foreseen getForeseen(@PathParam("code") String code);

  /** That an instrument takes part, by a decision of its own. */
  @POST
  @Path("/services/{code}/participations")
  ServiceDetail recordParticipation(
      @PathParam("code") String code, @HeaderParam(KEY) String key, ParticipationRequest request);

  /** That a condition of an approval is met. */
  @POST
  @Path("/services/{code}/conditions/{number}/met")
  ServiceDetail meetCondition(
      @PathParam("code") String code,
      @PathParam("number") String number,
      @HeaderParam(KEY) String key,
      ActRequest request);

  /** That a body reviews, suspends, resumes or closes a service, or withdraws from it. */
  @POST
  @Path("/services/{code}/resolutions")
  ServiceDetail recordResolution(
      @PathParam("code") String code, @HeaderParam(KEY) String key, ResolutionRequest request);

  @GET
  @Path("/proposals")
  Paged<ProposalSummary> listProposals(
      @QueryParam("family") String family,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  @GET
  @Path("/proposals/{id}")
  Proposal getProposal(@PathParam("id") String id);

  /** The same, with the name of its state in a header. */
  @GET
  @Path("/proposals/{id}")
  RestResponse<Proposal> getProposalRecord(@PathParam("id") String id);

  @GET
  @Path("/proposals/{id}/versions/{number}")
  TermsView getTerms(@PathParam("id") String id, @PathParam("number") int number);

  /** The same, with the text as a tree, so that nothing of it is lost when it is sent back. */
  @GET
  @Path("/proposals/{id}/versions/{number}")
  TermsText getTermsText(@PathParam("id") String id, @PathParam("number") int number);

  @GET
  @Path("/proposals/{id}/versions/{number}/differences")
  TermsDifference getDifferences(
      @PathParam("id") String id, @PathParam("number") int number, @QueryParam("from") int from);

  @GET
  @Path("/proposals/{id}/submissions/{number}/files")
  SubmissionPaper getSubmissionPaper(@PathParam("id") String id, @PathParam("number") int number);

  @GET
  @Path("/proposals/{id}/submissions/{number}/files/{form}")
  @Produces(MediaType.WILDCARD)
  byte[] getSubmissionFile(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @PathParam("form") String form,
      @QueryParam("lang") String language);

  @GET
  @Path("/proposals/{id}/groundwork")
  Groundwork getGroundwork(@PathParam("id") String id);

  @POST
  @Path("/screenings")
  Screening screenTerms(ScreeningRequest request);

  @POST
  @Path("/screenings/comparisons")
  TermsComparison compareTerms(@HeaderParam(KEY) String key, ComparisonRequest request);
}

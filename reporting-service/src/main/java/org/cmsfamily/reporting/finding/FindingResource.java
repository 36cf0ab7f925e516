package org.cmsfamily.reporting.finding;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Findings about services, for their participants. */
@Path("/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@RunOnVirtualThread
public class FindingResource {

  private final Findings findings;
  private final ExplainFinding explainFinding;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Actor actor;

  FindingResource(
      Findings findings,
      ExplainFinding explainFinding,
      Acts acts,
      ReadTransaction reads,
      Actor actor) {
    this.findings = findings;
    this.explainFinding = explainFinding;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
  }

  /** Findings of a family that the caller may see. */
  @GET
  @Authenticated
  public Paged<FindingView> listFindings(
      @BeanParam FindingFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> findings.page(filter.filter(), page.page()).map(this::view));
  }

  /** One finding. */
  @GET
  @Path("/{id}")
  @Authenticated
  @APIResponseSchema(FindingView.class)
  public Response getFinding(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var finding = findings.get(id);
          return Views.ok(view(finding), finding.version());
        });
  }

  /** Explains a finding. */
  @POST
  @Path("/{id}/explanations")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(FindingView.class)
  public Response explainFinding(@PathParam("id") String id, ExplanationRequest request) {
    return acts.once(
        () -> explainFinding.explain(id, request),
        explained -> StoredResponse.ok(view(explained), explained.version()));
  }

  private FindingView view(Finding finding) {
    return FindingView.of(finding, actor.capacities());
  }
}

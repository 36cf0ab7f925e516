package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.reporting.Work;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Forms of a revision that could not be rendered when it was issued. */
@Path("/reports/{id}/revisions/{number}/renderings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@RunOnVirtualThread
public class RenderingResource {

  private final RenderRevision renderRevision;
  private final Acts acts;
  private final Work work;

  RenderingResource(RenderRevision renderRevision, Acts acts, Work work) {
    this.renderRevision = renderRevision;
    this.acts = acts;
    this.work = work;
  }

  /** Renders the forms that the revision lacks. */
  @POST
  @RolesAllowed({EXECUTIVE_SECRETARY, FINANCE_OFFICER})
  @APIResponseSchema(RenderingView.class)
  public Response renderRevision(
      @PathParam("id") String id, @PathParam("number") int number, @Nullable ActRequest request) {
    var as = request == null ? null : request.actingAs();
    return work.reports(
        () ->
            acts.once(
                () -> renderRevision.render(id, number, as), view -> StoredResponse.ok(view, 0)));
  }
}

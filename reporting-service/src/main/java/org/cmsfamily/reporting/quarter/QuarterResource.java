package org.cmsfamily.reporting.quarter;

import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.replica.VisibleServices;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The quarters of a service, for its participants. */
@Path("/services/{code}/quarters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quarters")
@RunOnVirtualThread
public class QuarterResource {

  private final VisibleServices services;
  private final QuarterViews views;
  private final CloseQuarter closeQuarter;
  private final RestateQuarter restateQuarter;
  private final Acts acts;
  private final ReadTransaction reads;

  QuarterResource(
      VisibleServices services,
      QuarterViews views,
      CloseQuarter closeQuarter,
      RestateQuarter restateQuarter,
      Acts acts,
      ReadTransaction reads) {
    this.services = services;
    this.views = views;
    this.closeQuarter = closeQuarter;
    this.restateQuarter = restateQuarter;
    this.acts = acts;
    this.reads = reads;
  }

  /** From the service's first quarter to the last that is over or holds a booking. */
  @GET
  @Authenticated
  public Paged<QuarterSummary> listQuarters(@PathParam("code") String code) {
    return reads.inTransaction(
        () -> {
          var service = services.get(code);
          return new Paged<>(views.list(service, services.firstQuarter(service)), null);
        });
  }

  /** One quarter: stored totals if closed; if not, sums so far, and who has not closed. */
  @GET
  @Path("/{quarter}")
  @Authenticated
  @APIResponseSchema(QuarterView.class)
  public Response getQuarter(@PathParam("code") String code, @PathParam("quarter") String quarter) {
    return reads.inTransaction(
        () -> {
          var asked = Quarters.parse(quarter);
          return views.response(services.get(code, asked), asked);
        });
  }

  /** A stored revision. */
  @GET
  @Path("/{quarter}/revisions/{number}")
  @Authenticated
  public QuarterView getQuarterRevision(
      @PathParam("code") String code,
      @PathParam("quarter") String quarter,
      @PathParam("number") int number) {
    return reads.inTransaction(
        () -> {
          var asked = Quarters.parse(quarter);
          return views.revision(services.get(code, asked), asked, number);
        });
  }

  /** Closes the quarter for one participant. */
  @POST
  @Path("/{quarter}/closings")
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(QuarterView.class)
  public Response closeQuarter(
      @PathParam("code") String code,
      @PathParam("quarter") String quarter,
      @Nullable ClosingRequest request) {
    var asked = Objects.requireNonNullElse(request, new ClosingRequest(null, null));
    return acts.once(
        () -> closeQuarter.close(code, Quarters.parse(quarter), asked),
        closed -> response(code, closed));
  }

  /** Counts late entries in the closed quarter that they concern. */
  @POST
  @Path("/{quarter}/restatements")
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(QuarterView.class)
  public Response restateQuarter(
      @PathParam("code") String code,
      @PathParam("quarter") String quarter,
      RestatementRequest request) {
    return acts.once(
        () -> restateQuarter.restate(code, Quarters.parse(quarter), request),
        restated -> response(code, restated));
  }

  private StoredResponse response(String code, ServiceQuarter quarter) {
    return StoredResponse.ok(views.of(services.get(code), quarter), quarter.version());
  }
}

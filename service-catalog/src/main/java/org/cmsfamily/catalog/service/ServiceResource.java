package org.cmsfamily.catalog.service;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.jspecify.annotations.Nullable;

/** The services: active ones for everyone, approved ones for those who approved them. */
@Path("/services")
@RunOnVirtualThread
public class ServiceResource {

  private final Services services;
  private final MeetCondition meetCondition;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Actor actor;

  ServiceResource(
      Services services,
      MeetCondition meetCondition,
      Acts acts,
      ReadTransaction reads,
      Actor actor) {
    this.services = services;
    this.meetCondition = meetCondition;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
  }

  /** The capacity in which the act is done, if the caller has several. */
  public record MeetRequest(@Nullable @Size(max = 160) String actingAs) {}

  @GET
  @Authenticated
  public Paged<ServiceView> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var page = Page.of(limit, cursor);
    return reads.inTransaction(() -> services.page(family, state, page).map(this::view));
  }

  @GET
  @Path("{code}")
  @Authenticated
  public Response get(@PathParam("code") String code) {
    var service = reads.inTransaction(() -> services.get(code));
    return Response.ok(view(service)).header("ETag", "\"" + service.version() + "\"").build();
  }

  @POST
  @Path("{code}/conditions/{number}/met")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  public Response meet(
      @PathParam("code") String code,
      @PathParam("number") int number,
      @Nullable @Valid MeetRequest request) {
    return acts.once(
        () -> {
          var service =
              meetCondition.meet(code, number, request == null ? null : request.actingAs());
          return StoredResponse.ok(view(service), service.version());
        });
  }

  private ServiceView view(Service service) {
    return ServiceView.of(service, actor.capacities());
  }
}

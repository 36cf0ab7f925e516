package org.cmsfamily.registry.body;

import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfParameters;
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Bodies over HTTP. */
@Path("/bodies")
@RunOnVirtualThread
public class BodyResource {

  private final MaintainBody maintainBody;
  private final Bodies bodies;
  private final AsOfParameters viewpoints;
  private final Acts acts;
  private final ReadTransaction reads;

  BodyResource(
      MaintainBody maintainBody,
      Bodies bodies,
      AsOfParameters viewpoints,
      Acts acts,
      ReadTransaction reads) {
    this.maintainBody = maintainBody;
    this.bodies = bodies;
    this.viewpoints = viewpoints;
    this.acts = acts;
    this.reads = reads;
  }

  /** Enters a body with its competences and decision rules. */
  @POST
  @RolesAllowed(REGISTRAR)
  public Response enter(@NotNull BodyRequest request) {
    return acts.once(() -> created(maintainBody.enter(request)));
  }

  /** Enters a competence, or corrects one. */
  @POST
  @Path("{code}/competences")
  @RolesAllowed(REGISTRAR)
  public Response competent(@PathParam("code") String code, @NotNull CompetenceRequest request) {
    return acts.once(() -> created(maintainBody.competent(code, request)));
  }

  /** The bodies of a family or instrument, or all, as of a day and as known at an instant. */
  @GET
  @Authenticated
  public Paged<BodyState> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("instrument") @Nullable String instrument,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var viewpoint = viewpoints.of(asOf, knownAt);
    return reads.inTransaction(
        () ->
            bodies
                .page(family, instrument, Page.of(limit, cursor))
                .map(b -> BodyState.of(b, viewpoint)));
  }

  /** One body, as of a day and as known at an instant. */
  @GET
  @Path("{code}")
  @Authenticated
  public Response get(
      @PathParam("code") String code,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt) {
    var viewpoint = viewpoints.of(asOf, knownAt);
    return reads.inTransaction(
        () -> {
          var body = bodies.get(code);
          return Views.ok(BodyState.of(body, viewpoint), body);
        });
  }

  private static StoredResponse created(Body body) {
    return StoredResponse.created(
        "/registry/bodies/" + body.code(), BodyState.of(body), body.version());
  }
}

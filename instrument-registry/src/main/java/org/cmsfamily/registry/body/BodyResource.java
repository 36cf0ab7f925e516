package org.cmsfamily.registry.body;

import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfQuery;
import org.cmsfamily.registry.request.ReasonRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bodies over HTTP. */
@Path("/bodies")
@Tag(name = "Bodies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BodyResource {

  private final MaintainBody maintainBody;
  private final Bodies bodies;
  private final BodyActs bodyActs;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  BodyResource(
      MaintainBody maintainBody,
      Bodies bodies,
      BodyActs bodyActs,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.maintainBody = maintainBody;
    this.bodies = bodies;
    this.bodyActs = bodyActs;
    this.acts = acts;
    this.reads = reads;
    this.clock = clock;
  }

  /** Registers a body with its competences and decision rules. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = BodyState.class, responseCode = "201")
  public Response registerBody(@NotNull BodyRequest request) {
    return acts.once(() -> maintainBody.register(request), BodyResource::created);
  }

  /** Adds a competence, or corrects one. */
  @POST
  @Path("{code}/competences")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = BodyState.class, responseCode = "201")
  public Response addCompetence(
      @PathParam("code") String code, @NotNull CompetenceRequest request) {
    return acts.once(() -> maintainBody.addCompetence(code, request), BodyResource::created);
  }

  /** Withdraws a competence that was recorded by mistake. */
  @POST
  @Path("{code}/competences/{id}/withdrawals")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(BodyState.class)
  public Response withdrawCompetence(
      @PathParam("code") String code, @PathParam("id") String id, @NotNull ReasonRequest request) {
    return acts.once(
        () -> maintainBody.withdrawCompetence(code, id, request),
        body -> StoredResponse.ok(BodyState.of(body), body.version()));
  }

  /** Records other facts of a body since a day, or corrects what was recorded. */
  @POST
  @Path("{code}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = BodyState.class, responseCode = "201")
  public Response correctBody(
      @PathParam("code") String code, @NotNull BodyCorrectionRequest request) {
    return acts.once(() -> maintainBody.correct(code, request), BodyResource::created);
  }

  /** Lists the bodies of a family or instrument, or all, as of a day and as known at an instant. */
  @GET
  @Authenticated
  public Paged<BodyState> listBodies(
      @BeanParam BodyFilter filter, @BeanParam AsOfQuery query, @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () ->
            bodies
                .page(
                    Filter.where("family", filter.family()).and("instrument", filter.instrument()),
                    page.page(),
                    asOf)
                .map(body -> BodyState.of(body, asOf)));
  }

  /** Reads one body, as of a day and as known at an instant. */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(BodyView.class)
  public Response getBody(@PathParam("code") String code, @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var body = bodies.get(code);
          return Views.ok(
              new BodyView(BodyState.of(bodies.get(body, asOf), asOf), bodyActs.of(body)),
              body.version());
        });
  }

  private static StoredResponse created(Body body) {
    return StoredResponse.created("/bodies/" + body.code(), BodyState.of(body), body.version());
  }
}

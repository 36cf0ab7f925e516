package org.cmsfamily.registry.family;

import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.HEAD;
import static org.cmsfamily.platform.actor.Roles.OPERATOR;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;
import static org.cmsfamily.platform.actor.Roles.STEWARD;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfQuery;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Families over HTTP. */
@Path("/families")
@Tag(name = "Families")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FamilyResource {

  private final CreateFamily createFamily;
  private final UpdateFamily updateFamily;
  private final Families families;
  private final FamilyActs familyActs;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  FamilyResource(
      CreateFamily createFamily,
      UpdateFamily updateFamily,
      Families families,
      FamilyActs familyActs,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.clock = clock;
    this.createFamily = createFamily;
    this.updateFamily = updateFamily;
    this.families = families;
    this.familyActs = familyActs;
    this.acts = acts;
    this.reads = reads;
  }

  /** Creates a family. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(STEWARD)
  @APIResponseSchema(value = FamilyState.class, responseCode = "201")
  public Response createFamily(@NotNull FamilyRequest request) {
    return acts.once(
        () -> createFamily.create(request),
        family ->
            StoredResponse.created(
                "/families/" + family.code(), FamilyState.of(family), family.version()));
  }

  /** Updates a family; its roll-out and house rules by a decision, once that is confirmed. */
  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(FamilyState.class)
  public Response updateFamily(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull FamilyRequest request) {
    return acts.change(
        ifMatch, version -> updateFamily.update(code, version, request), FamilyResource::ok);
  }

  /** Confirms the roll-out and house rules that wait, as a second office holder of the host. */
  @POST
  @Path("{code}/confirmations")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({CHAIR, EXECUTIVE_SECRETARY, HEAD, REGISTRAR})
  @APIResponseSchema(FamilyState.class)
  public Response confirmFamilyTerms(@PathParam("code") String code, @NotNull ActRequest request) {
    return acts.once(() -> updateFamily.confirm(code, request.actingAs()), FamilyResource::ok);
  }

  /** Moves a family's own business date forward. */
  @POST
  @Path("{code}/business-date")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({OPERATOR, STEWARD})
  @APIResponseSchema(FamilyState.class)
  public Response moveBusinessDate(
      @PathParam("code") String code, @NotNull BusinessDateRequest request) {
    return acts.once(() -> updateFamily.moveBusinessDate(code, request), FamilyResource::ok);
  }

  /** Lists all families, as of a day and as known at an instant. */
  @GET
  @Authenticated
  public Paged<FamilyState> listFamilies(@BeanParam AsOfQuery query, @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> families.page(Filter.all(), page.page(), asOf).map(FamilyState::of));
  }

  /** Reads one family, as of a day and as known at an instant. */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(FamilyView.class)
  public Response getFamily(@PathParam("code") String code, @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var family = families.get(code);
          return Views.ok(
              new FamilyView(FamilyState.of(families.get(family, asOf)), familyActs.of(family)),
              family.version());
        });
  }

  private static StoredResponse ok(Family family) {
    return StoredResponse.ok(FamilyState.of(family), family.version());
  }
}

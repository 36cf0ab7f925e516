package org.cmsfamily.catalog.synergy;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;

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
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What instruments outside the roll-out share: knowledge, and no cost. */
@Path("/synergies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Other synergies")
@RunOnVirtualThread
public class SynergyResource {
  private final OtherSynergies synergies;
  private final RecordSynergy recordSynergy;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Actor actor;

  SynergyResource(
      OtherSynergies synergies,
      RecordSynergy recordSynergy,
      Acts acts,
      ReadTransaction reads,
      Actor actor) {
    this.synergies = synergies;
    this.recordSynergy = recordSynergy;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
  }

  /** Lists the other synergies. */
  @GET
  @Authenticated
  public Paged<SynergyView> listSynergies(
      @BeanParam SynergyFilter wanted, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> synergies.page(wanted.filter(), page.page()).map(this::view));
  }

  /** Shows an other synergy. */
  @GET
  @Path("{id}")
  @Authenticated
  @APIResponseSchema(SynergyView.class)
  public Response getSynergy(@PathParam("id") String id) {
    var synergy = reads.inTransaction(() -> synergies.get(id));
    return Views.ok(view(synergy), synergy.version());
  }

  /** Records what an instrument that has not entered the roll-out shares with others. */
  @POST
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = SynergyView.class, responseCode = "201")
  public Response recordSynergy(@NotNull SynergyRequest request) {
    return acts.once(
        () -> recordSynergy.record(request),
        one -> StoredResponse.created("/synergies/" + one.id(), view(one), one.version()));
  }

  /** Ends an other synergy. */
  @POST
  @Path("{id}/end")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(SynergyView.class)
  public Response endSynergy(@PathParam("id") String id, @Nullable ActRequest request) {
    return acts.once(
        () -> recordSynergy.end(id, request == null ? null : request.actingAs()),
        one -> StoredResponse.ok(view(one), one.version()));
  }

  private SynergyView view(OtherSynergy synergy) {
    return SynergyView.of(synergy, actor.capacities());
  }
}

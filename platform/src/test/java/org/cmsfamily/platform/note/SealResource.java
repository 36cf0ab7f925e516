package org.cmsfamily.platform.note;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;

/** A binding act of which nothing remains. */
@Path("/seals")
@Produces(MediaType.APPLICATION_JSON)
public class SealResource {
  private final Actor actor;

  SealResource(Actor actor) {
    this.actor = actor;
  }

  record Seal(Capacity as) {}

  record Sealing(PossibleAct seal) {}

  /** Whether the caller may seal now. */
  @GET
  @Authenticated
  public Sealing sealing() {
    var act =
        PossibleAct.of(
            () -> "seal",
            actor.capacities(),
            Set.of(Roles.PROGRAMME_OFFICER),
            holder -> true,
            List.of());
    return new Sealing(act.unless(actor.againstBinding()));
  }

  @POST
  @RolesAllowed(Roles.PROGRAMME_OFFICER)
  public Seal seal() {
    return new Seal(
        actor.bindingCapacityFor(Set.of(Roles.PROGRAMME_OFFICER), holder -> true, null));
  }
}

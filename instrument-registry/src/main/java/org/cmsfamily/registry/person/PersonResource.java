package org.cmsfamily.registry.person;

import static org.cmsfamily.platform.actor.Roles.HEAD;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;
import static org.cmsfamily.platform.actor.Roles.STEWARD;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/** Persons over HTTP; there is no list of them. */
@Path("/")
@RunOnVirtualThread
public class PersonResource {

  private final RegisterPerson registerPerson;
  private final Actor actor;
  private final Acts acts;

  PersonResource(RegisterPerson registerPerson, Actor actor, Acts acts) {
    this.registerPerson = registerPerson;
    this.actor = actor;
    this.acts = acts;
  }

  /**
   * Who asks.
   *
   * @param person the person's id; null if the login is nobody's
   * @param login the login's keyed digest
   * @param capacities those that count today
   */
  public record Me(@Nullable String person, String login, List<Capacity> capacities) {}

  /** Enters a person, or answers 200 with the one that has the login already. */
  @POST
  @Path("persons")
  @RolesAllowed({STEWARD, REGISTRAR, HEAD})
  public Response enter(@NotNull PersonRequest request) {
    return acts.once(
        () ->
            registerPerson
                .known(request)
                .map(known -> StoredResponse.unchanged(PersonView.of(known), known.version()))
                .orElseGet(() -> created(registerPerson.enter(request))));
  }

  /** Who the token turned out to be, and in which capacities that person may act today. */
  @GET
  @Path("me")
  @Authenticated
  public Me me() {
    return new Me(
        actor.personId().orElse(null),
        actor.login(),
        actor.capacities().stream().sorted().toList());
  }

  private static StoredResponse created(Person person) {
    return StoredResponse.created(
        "/registry/persons/" + person.id(), PersonView.of(person), person.version());
  }
}

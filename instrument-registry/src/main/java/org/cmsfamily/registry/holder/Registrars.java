package org.cmsfamily.registry.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Each instrument is recorded by its own registrar. For any other its matters do not exist. Source:
 * StC44 decision, P1.
 */
@ApplicationScoped
public class Registrars {

  private final Actor actor;

  Registrars(Actor actor) {
    this.actor = actor;
  }

  /**
   * The actor's capacity as registrar of the instrument.
   *
   * @param what the thing as the 404 names it
   * @throws Problem 404 if the actor is not its registrar today
   */
  public Capacity of(@Nullable String instrument, String what, @Nullable String actingAs) {
    if (instrument == null || !actor.holds(Roles.REGISTRAR, instrument)) {
      throw PlatformProblems.notFound(what);
    }
    return actor.capacityFor(Set.of(Roles.REGISTRAR), instrument::equals, actingAs);
  }

  /**
   * The actor's capacity as registrar of the instrument that the holder belongs to.
   *
   * @throws Problem 404 if the actor is not its registrar today
   */
  public Capacity of(Holder holder, @Nullable String actingAs) {
    return of(holder.instrument(), "holder " + holder.code(), actingAs);
  }
}

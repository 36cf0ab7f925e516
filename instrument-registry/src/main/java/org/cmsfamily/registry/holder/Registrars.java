package org.cmsfamily.registry.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Each instrument is recorded by its own registrar. For any other its matters do not exist. Source:
 * StC44 decision, P1.
 */
@ApplicationScoped
public class Registrars {

  private final Actor actor;
  private final Holders holders;

  Registrars(Actor actor, Holders holders) {
    this.actor = actor;
    this.holders = holders;
  }

  /**
   * The actor's capacity as registrar of the instrument that has the thing, or a part in it. Family
   * and instrument are compared as the thing has them, never as a request names them.
   *
   * @param instrument null if it has none
   * @param noun the thing's kind as the 404 names it
   * @throws Problem 404 if the actor is not its registrar today, or it is of another family
   */
  public Capacity of(
      Aggregate thing, @Nullable String instrument, String noun, @Nullable String actingAs) {
    var owner = instrument == null ? null : ofTheFamily(thing.family(), instrument);
    return of(owner, noun + " " + thing.id(), actingAs);
  }

  /**
   * Goes on only if the actor is registrar of the instrument, in whichever capacity.
   *
   * @throws Problem 404 if the actor is not
   */
  public void mustBe(Aggregate thing, String instrument, String noun) {
    var owner = ofTheFamily(thing.family(), instrument);
    if (owner == null || !actor.holds(Roles.REGISTRAR, owner)) {
      throw PlatformProblems.notFound(noun + " " + thing.id());
    }
  }

  private @Nullable String ofTheFamily(String family, String instrument) {
    return holders
        .find(HolderKind.INSTRUMENT, instrument)
        .filter(owner -> owner.family().equals(family))
        .map(Holder::code)
        .orElse(null);
  }

  /**
   * The actor's capacity as registrar of the instrument that the holder belongs to.
   *
   * @throws Problem 404 if the actor is not its registrar today
   */
  public Capacity of(Holder holder, @Nullable String actingAs) {
    return of(holder.instrument(), "holder " + holder.code(), actingAs);
  }

  private Capacity of(@Nullable String instrument, String what, @Nullable String actingAs) {
    if (instrument == null || !actor.holds(Roles.REGISTRAR, instrument)) {
      throw PlatformProblems.notFound(what);
    }
    return actor.capacityFor(Set.of(Roles.REGISTRAR), instrument::equals, actingAs);
  }
}

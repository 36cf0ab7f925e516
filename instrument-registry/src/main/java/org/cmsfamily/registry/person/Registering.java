package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.jspecify.annotations.Nullable;

/** Who registers persons, and issues codes for their logins: whoever may appoint. */
@ApplicationScoped
class Registering {

  private static final Set<String> APPOINTING = Set.of(Roles.STEWARD, Roles.REGISTRAR, Roles.HEAD);

  /** Those who appoint a registrar where none could act, and so have to register the person. */
  private static final Set<String> IN_A_VACANCY = Set.of(Roles.CHAIR, Roles.EXECUTIVE_SECRETARY);

  private final Actor actor;
  private final Holders holders;

  Registering(Actor actor, Holders holders) {
    this.actor = actor;
    this.holders = holders;
  }

  /**
   * The actor's capacity for it.
   *
   * @param family the family that it must belong to; null if that follows from the capacity
   * @throws Problem 403 if the actor has none in the family
   */
  Capacity capacity(@Nullable String family, @Nullable String actingAs) {
    return actor.capacityFor(roles(), holder -> isOf(holder, family), actingAs);
  }

  /**
   * Goes on only if the actor has a capacity for it in the family, whichever of several.
   *
   * @throws Problem 403 if there is none
   */
  void mustBeIn(@Nullable String family) {
    actor.mustHold(roles(), holder -> isOf(holder, family));
  }

  /**
   * The persons whom the actor may appoint: those of the family, or else of each family in which
   * the actor registers persons.
   *
   * @throws Problem 403 if there is none
   */
  Filter persons(@Nullable String family) {
    mustBeIn(family);
    return family != null || actor.holds(Roles.STEWARD, Authority.INSTALLATION)
        ? Filter.where("family", family)
        : Filter.all().and("family in :families", "families", families());
  }

  private Set<String> families() {
    var held =
        actor.capacities().stream()
            .filter(capacity -> roles().contains(capacity.role()))
            .map(Capacity::holder)
            .toList();
    return holders.among(held).stream().map(Holder::family).collect(Collectors.toSet());
  }

  /** The roles of the actor's that allow it. */
  Set<String> roles() {
    boolean appoints =
        actor.capacities().stream().anyMatch(held -> APPOINTING.contains(held.role()));
    return appoints ? APPOINTING : IN_A_VACANCY;
  }

  /** Whether a holder is of the family. */
  boolean isOf(String holder, @Nullable String family) {
    return family == null
        || holder.equals(Authority.INSTALLATION)
        || holders.find(holder).filter(found -> found.family().equals(family)).isPresent();
  }
}

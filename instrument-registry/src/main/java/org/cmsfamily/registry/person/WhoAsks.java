package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.registry.holder.HeldOffices;

/** Reads whom the login of the request belongs to, and what that person holds. */
@ApplicationScoped
class WhoAsks {

  private final Actor actor;
  private final HeldOffices offices;

  WhoAsks(Actor actor, HeldOffices offices) {
    this.actor = actor;
    this.offices = offices;
  }

  Me now() {
    var held = actor.capacities().stream().sorted().toList();
    return new Me(actor.personId().orElse(null), actor.login(), held, offices.of(held));
  }
}

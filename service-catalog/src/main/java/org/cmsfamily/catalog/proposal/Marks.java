package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;

/** Lets a proposal inherit the demonstration mark of what it uses, and of who acts on it. */
@ApplicationScoped
class Marks {
  private final Actor actor;

  Marks(Actor actor) {
    this.actor = actor;
  }

  /** The proposal, marked if anything that no real body decided was used. */
  Proposal inherited(Proposal next, FamilyOn family, Capacity capacity) {
    var mark = new DemonstrationMark(family);
    return next.marked(mark.on(next) || mark.on(capacity, actor.personId().orElseThrow()));
  }
}

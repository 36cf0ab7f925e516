package org.cmsfamily.catalog.replica;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;

/** The families in which the actor holds an office that shows what is not published. */
@ApplicationScoped
public class OwnFamilies {
  private final FamilyReplica families;
  private final Actor actor;

  OwnFamilies(FamilyReplica families, Actor actor) {
    this.families = families;
    this.actor = actor;
  }

  /**
   * The family as it stands on its business date.
   *
   * @throws Problem 404 if the actor holds no office in it; 409 if it is not known here yet
   */
  public FamilyOn today(String code) {
    var family = families.today(code);
    if (actor.holders().stream().noneMatch(family::holds)) {
      throw PlatformProblems.notFound("family " + code);
    }
    return family;
  }
}

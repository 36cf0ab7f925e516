package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.request.Demonstrations;

/** The steward updates a family; an operator moves its business date. */
@ApplicationScoped
class UpdateFamily {

  private final Families families;
  private final Demonstrations demonstrations;
  private final Actor actor;

  UpdateFamily(Families families, Demonstrations demonstrations, Actor actor) {
    this.families = families;
    this.demonstrations = demonstrations;
    this.actor = actor;
  }

  /**
   * @param version the version that is updated
   * @throws Problem 404 if there is no such family; 412 if it is at another version
   */
  Done<Family> update(String code, long version, FamilyRequest request) {
    var steward = actor.capacityFor(Set.of(Roles.STEWARD), h -> true, request.actingAs());
    var family = families.lock(code);
    Acts.mustBe(version, family);
    var next = family.changedTo(request.toFamily());
    return next.equals(family.changedTo(family))
        ? Done.unchanged(family)
        : done(FamilyAct.CHANGE_FAMILY, next, steward);
  }

  /**
   * @throws Problem 422 if the date is not later than the family's
   */
  Done<Family> moveBusinessDate(String code, BusinessDateRequest request) {
    var capacity =
        actor.capacityFor(
            Set.of(Roles.OPERATOR, Roles.STEWARD),
            h -> h.equals(code) || h.equals(Authority.INSTALLATION),
            request.actingAs());
    demonstrations.check(true, "/date");
    return done(FamilyAct.MOVE_BUSINESS_DATE, families.lock(code).on(request.date()), capacity);
  }

  private Done<Family> done(FamilyAct act, Family next, Capacity capacity) {
    var updated = families.update(next);
    return Done.of(updated, ActDraft.of(act, "family", updated, capacity, Map.of()));
  }
}

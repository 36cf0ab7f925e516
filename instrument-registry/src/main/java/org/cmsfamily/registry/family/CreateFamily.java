package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.request.Demonstrations;

/** The steward creates a family. */
@ApplicationScoped
class CreateFamily {

  private final Families families;
  private final Holders holders;
  private final RollOutRules rollOuts;
  private final Demonstrations demonstrations;
  private final Actor actor;

  CreateFamily(
      Families families,
      Holders holders,
      RollOutRules rollOuts,
      Demonstrations demonstrations,
      Actor actor) {
    this.families = families;
    this.holders = holders;
    this.rollOuts = rollOuts;
    this.demonstrations = demonstrations;
    this.actor = actor;
  }

  /**
   * @throws Problem 409 if the code is taken, 422 if its roll-out names what is of another family
   */
  Done<Family> create(FamilyRequest request) {
    var steward = actor.capacityFor(Set.of(Roles.STEWARD), h -> true, request.actingAs());
    var family = request.toFamily();
    if (request.decision() != null) {
      var violations = new Violations();
      violations.add("/decision", Text.of("decision-of-a-change"));
      violations.refuse();
    }
    demonstrations.check(family.demonstration(), "/demonstration");
    demonstrations.check(family.businessDate() != null, "/businessDate");
    rollOuts.mustBeIn(family.code(), family.rollOut());
    holders.claim(new Holder(family.code(), HolderKind.FAMILY, family.code(), null));
    var created = families.add(family);
    return Done.of(
        created, ActDraft.of(FamilyAct.FOUND_FAMILY, "family", created, steward, Map.of()));
  }
}

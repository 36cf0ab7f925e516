package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.request.Demonstrations;

/** The steward founds a family. */
@ApplicationScoped
class CreateFamily {

  private final Families families;
  private final Holders holders;
  private final Demonstrations demonstrations;
  private final Acts acts;

  CreateFamily(Families families, Holders holders, Demonstrations demonstrations, Acts acts) {
    this.families = families;
    this.holders = holders;
    this.demonstrations = demonstrations;
    this.acts = acts;
  }

  /**
   * @throws Problem 409 if the code is taken
   */
  Family found(Family family, Capacity steward) {
    demonstrations.check(family.demonstration(), "/demonstration");
    demonstrations.check(family.businessDate() != null, "/businessDate");
    holders.claim(new Holder(family.code(), HolderKind.FAMILY, family.code(), null));
    var founded = families.add(family);
    acts.record(ActDraft.of("found-family", "family", founded, steward, Map.of()));
    return founded;
  }
}

package org.cmsfamily.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.family.Families;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;

/** The steward enters an organisation that takes part in a family. */
@ApplicationScoped
class RegisterOrganisation {

  private final Organisations organisations;
  private final Families families;
  private final Holders holders;
  private final Acts acts;

  RegisterOrganisation(Organisations organisations, Families families, Holders holders, Acts acts) {
    this.organisations = organisations;
    this.families = families;
    this.holders = holders;
    this.acts = acts;
  }

  /**
   * @throws Problem 404 if there is no such family, 409 if the code is taken
   */
  Organisation enter(Organisation organisation, Capacity steward) {
    var family = families.get(organisation.family()).code();
    holders.claim(new Holder(organisation.code(), HolderKind.ORGANISATION, family, null));
    var entered = organisations.add(organisation);
    acts.record(ActDraft.of("enter-organisation", "organisation", entered, steward, Map.of()));
    return entered;
  }
}

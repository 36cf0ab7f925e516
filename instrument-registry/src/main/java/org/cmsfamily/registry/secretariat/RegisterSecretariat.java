package org.cmsfamily.registry.secretariat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.family.Families;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.request.Violations;

/** The steward enters a secretariat. */
@ApplicationScoped
class RegisterSecretariat {

  private final Secretariats secretariats;
  private final Families families;
  private final Holders holders;
  private final Acts acts;

  RegisterSecretariat(Secretariats secretariats, Families families, Holders holders, Acts acts) {
    this.secretariats = secretariats;
    this.families = families;
    this.holders = holders;
    this.acts = acts;
  }

  /**
   * @throws Problem 404 if there is no such family, 422 if the instrument is not one of it, 409 if
   *     the code is taken
   */
  Secretariat enter(Secretariat secretariat, Capacity steward) {
    var family = families.get(secretariat.family()).code();
    var instrument = secretariat.permanentFor();
    if (instrument != null
        && holders
            .find(HolderKind.INSTRUMENT, instrument)
            .filter(i -> i.family().equals(family))
            .isEmpty()) {
      var violations = new Violations();
      violations.add("/permanentFor", "%s is no instrument of %s".formatted(instrument, family));
      violations.refuse(RegistryProblems.RULES_BROKEN, "The secretariat cannot be entered");
    }
    holders.claim(new Holder(secretariat.code(), HolderKind.SECRETARIAT, family, instrument));
    var entered = secretariats.add(secretariat);
    acts.record(ActDraft.of("enter-secretariat", "secretariat", entered, steward, Map.of()));
    return entered;
  }
}

package org.cmsfamily.registry.secretariat;

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
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.family.Families;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.jspecify.annotations.Nullable;

/** The steward registers a secretariat. */
@ApplicationScoped
class RegisterSecretariat {

  private final Secretariats secretariats;
  private final Families families;
  private final Holders holders;
  private final Actor actor;

  RegisterSecretariat(Secretariats secretariats, Families families, Holders holders, Actor actor) {
    this.secretariats = secretariats;
    this.families = families;
    this.holders = holders;
    this.actor = actor;
  }

  /**
   * @throws Problem 404 if there is no such family, 422 if the instrument is not one of it, 409 if
   *     the code is taken
   */
  Done<Secretariat> register(SecretariatRequest request) {
    var steward = actor.capacityFor(Set.of(Roles.STEWARD), h -> true, request.actingAs());
    var family = families.get(request.family()).code();
    var instrument = request.permanentFor();
    mustBeOf(family, instrument);
    holders.claim(new Holder(request.code(), HolderKind.SECRETARIAT, family, instrument));
    var registered = secretariats.add(request.toSecretariat());
    return Done.of(
        registered,
        ActDraft.of(
            SecretariatAct.ENTER_SECRETARIAT, "secretariat", registered, steward, Map.of()));
  }

  private void mustBeOf(String family, @Nullable String instrument) {
    if (instrument != null
        && holders
            .find(HolderKind.INSTRUMENT, instrument)
            .filter(i -> i.family().equals(family))
            .isEmpty()) {
      var violations = new Violations();
      violations.add(
          "/permanentFor",
          Text.of("no-instrument-of").with("instrument", instrument).with("family", family));
      violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("secretariat-refused"));
    }
  }
}

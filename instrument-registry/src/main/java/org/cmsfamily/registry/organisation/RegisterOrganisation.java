package org.cmsfamily.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.family.Families;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;

/** The steward registers an organisation that takes part in a family. */
@ApplicationScoped
class RegisterOrganisation {

  private final Organisations organisations;
  private final Families families;
  private final Holders holders;
  private final Actor actor;

  RegisterOrganisation(
      Organisations organisations, Families families, Holders holders, Actor actor) {
    this.organisations = organisations;
    this.families = families;
    this.holders = holders;
    this.actor = actor;
  }

  /**
   * @throws Problem 404 if there is no such family, 409 if the code is taken
   */
  Done<Organisation> register(OrganisationRequest request) {
    var steward = actor.capacityFor(Set.of(Roles.STEWARD), h -> true, request.actingAs());
    var family = families.get(request.family()).code();
    holders.claim(new Holder(request.code(), HolderKind.ORGANISATION, family, null));
    var registered = organisations.add(request.toOrganisation());
    return Done.of(
        registered,
        ActDraft.of(
            OrganisationAct.ENTER_ORGANISATION, "organisation", registered, steward, Map.of()));
  }
}

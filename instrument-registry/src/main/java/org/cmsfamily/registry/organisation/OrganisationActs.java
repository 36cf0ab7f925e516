package org.cmsfamily.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.OfficeActs;

/** What the caller may do to an organisation now, or why not. */
@ApplicationScoped
class OrganisationActs {

  private final OfficeActs possible;

  OrganisationActs(OfficeActs possible) {
    this.possible = possible;
  }

  List<PossibleAct> of(Organisation organisation) {
    return List.of(
        possible.of(
            OrganisationAct.ENTER_ORGANISATION,
            Set.of(Roles.STEWARD),
            holder -> true,
            List.of(Text.of("organisation-registered").with("organisation", organisation.code()))));
  }
}

package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.OfficeActs;
import org.cmsfamily.registry.request.Demonstrations;

/** What the caller may do to a family now, or why not. */
@ApplicationScoped
class FamilyActs {

  private final OfficeActs possible;
  private final Demonstrations demonstrations;

  FamilyActs(OfficeActs possible, Demonstrations demonstrations) {
    this.possible = possible;
    this.demonstrations = demonstrations;
  }

  List<PossibleAct> of(Family family) {
    var host = family.rollOut().host();
    var pending = family.pendingTerms();
    return List.of(
        possible.registrars(FamilyAct.CHANGE_FAMILY, host, List.of()),
        possible.seconds(
            FamilyAct.CONFIRM_FAMILY_TERMS,
            family,
            host,
            pending == null ? null : pending.enteredBy(),
            OfficeActs.unless(pending != null, Text.of("no-terms-wait"))),
        possible.of(
            FamilyAct.MOVE_BUSINESS_DATE,
            Set.of(Roles.OPERATOR, Roles.STEWARD),
            holder -> holder.equals(family.code()) || holder.equals(Authority.INSTALLATION),
            OfficeActs.unless(!demonstrations.isProduction(), Text.of("day-is-the-clocks"))));
  }
}

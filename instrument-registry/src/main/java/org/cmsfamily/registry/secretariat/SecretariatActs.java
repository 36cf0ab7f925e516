package org.cmsfamily.registry.secretariat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.holder.OfficeActs;

/** What the caller may do to a secretariat now, or why not. */
@ApplicationScoped
class SecretariatActs {

  private final OfficeActs possible;
  private final Holders holders;

  SecretariatActs(OfficeActs possible, Holders holders) {
    this.possible = possible;
    this.holders = holders;
  }

  List<PossibleAct> of(Secretariat secretariat) {
    return List.of(
        possible.registrars(
            SecretariatAct.ENTER_SEAT, secretariat.seatedBy().orElse(null), List.of()),
        possible.of(
            SecretariatAct.ENTER_SERVING_ARRANGEMENT,
            Set.of(Roles.REGISTRAR),
            holder -> isOf(secretariat.family(), holder),
            List.of()),
        possible.of(
            SecretariatAct.WITHDRAW_SERVING_ARRANGEMENT,
            Set.of(Roles.REGISTRAR),
            holder ->
                secretariat.standing().stream().anyMatch(one -> one.instrument().equals(holder)),
            List.of()));
  }

  private boolean isOf(String family, String holder) {
    return holders.find(holder).map(Holder::family).filter(family::equals).isPresent();
  }
}

package org.cmsfamily.registry.instrument;

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

/** The steward creates an instrument in the registry. */
@ApplicationScoped
class CreateInstrument {

  private final Instruments instruments;
  private final Families families;
  private final Holders holders;
  private final Actor actor;

  CreateInstrument(Instruments instruments, Families families, Holders holders, Actor actor) {
    this.instruments = instruments;
    this.families = families;
    this.holders = holders;
    this.actor = actor;
  }

  /**
   * @throws Problem 404 if there is no such family, 409 if the code is taken
   */
  Done<Instrument> create(InstrumentRequest request) {
    var steward = actor.capacityFor(Set.of(Roles.STEWARD), h -> true, request.actingAs());
    var family = families.get(request.family()).code();
    holders.claim(new Holder(request.code(), HolderKind.INSTRUMENT, family, request.code()));
    var created = instruments.add(request.toInstrument());
    return Done.of(
        created,
        ActDraft.of(InstrumentAct.FOUND_INSTRUMENT, "instrument", created, steward, Map.of()));
  }
}

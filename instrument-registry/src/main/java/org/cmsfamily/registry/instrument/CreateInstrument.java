package org.cmsfamily.registry.instrument;

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

/** The steward founds an instrument in the registry. */
@ApplicationScoped
class CreateInstrument {

  private final Instruments instruments;
  private final Families families;
  private final Holders holders;
  private final Acts acts;

  CreateInstrument(Instruments instruments, Families families, Holders holders, Acts acts) {
    this.instruments = instruments;
    this.families = families;
    this.holders = holders;
    this.acts = acts;
  }

  /**
   * @throws Problem 404 if there is no such family, 409 if the code is taken
   */
  Instrument found(Instrument instrument, Capacity steward) {
    var family = families.get(instrument.family()).code();
    holders.claim(new Holder(instrument.code(), HolderKind.INSTRUMENT, family, instrument.code()));
    var founded = instruments.add(instrument);
    acts.record(ActDraft.of("found-instrument", "instrument", founded, steward, Map.of()));
    return founded;
  }
}

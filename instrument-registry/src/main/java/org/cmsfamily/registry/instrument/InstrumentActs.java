package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.registry.holder.OfficeActs;

/** What the caller may do to an instrument now, or why not. */
@ApplicationScoped
class InstrumentActs {

  private final OfficeActs possible;

  InstrumentActs(OfficeActs possible) {
    this.possible = possible;
  }

  List<PossibleAct> of(Instrument instrument) {
    return List.of(
        possible.registrars(InstrumentAct.CHANGE_INSTRUMENT, instrument.code(), List.of()));
  }
}

package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.holder.Registrars;

/** An instrument's own registrar updates what is recorded of it. */
@ApplicationScoped
class UpdateInstrument {

  private final Instruments instruments;
  private final Registrars registrars;

  UpdateInstrument(Instruments instruments, Registrars registrars) {
    this.instruments = instruments;
    this.registrars = registrars;
  }

  /**
   * @throws Problem 404 if the actor is not its registrar, 412 if it is at another version
   */
  Done<Instrument> update(String code, long version, InstrumentRequest request) {
    var instrument = instruments.lock(code);
    var registrar = registrars.of(instrument, code, "instrument", request.actingAs());
    Acts.mustBe(version, instrument);
    var next = instrument.changedTo(request.toInstrument());
    if (next.equals(instrument.changedTo(instrument))) {
      return Done.unchanged(instrument);
    }
    var updated = instruments.update(instruments.withRoom(next));
    return Done.of(
        updated,
        ActDraft.of(InstrumentAct.CHANGE_INSTRUMENT, "instrument", updated, registrar, Map.of()));
  }
}

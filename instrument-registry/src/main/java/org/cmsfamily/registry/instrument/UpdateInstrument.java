package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.history.Datings;
import org.cmsfamily.registry.holder.Registrars;

/** An instrument's own registrar updates what is recorded of it. */
@ApplicationScoped
class UpdateInstrument {

  private final Instruments instruments;
  private final Registrars registrars;
  private final Datings datings;

  UpdateInstrument(Instruments instruments, Registrars registrars, Datings datings) {
    this.instruments = instruments;
    this.registrars = registrars;
    this.datings = datings;
  }

  /**
   * @throws Problem 404 if the actor is not its registrar, 412 if it is at another version, 422 if
   *     it corrects nothing that stands
   */
  Done<Instrument> update(String code, long version, InstrumentRequest request) {
    var instrument = instruments.lock(code);
    var registrar = registrars.of(instrument, code, "instrument", request.actingAs());
    Acts.mustBe(version, instrument);
    var facts = request.toInstrument();
    var dating =
        datings.of(instrument.family(), request.since(), request.replaces(), request.reason());
    return instruments
        .correct(instrument, dating, before -> before.changedTo(facts))
        .map(
            next ->
                Done.of(
                    next,
                    ActDraft.of(
                        InstrumentAct.CHANGE_INSTRUMENT, "instrument", next, registrar, Map.of())))
        .orElseGet(() -> Done.unchanged(instrument));
  }
}

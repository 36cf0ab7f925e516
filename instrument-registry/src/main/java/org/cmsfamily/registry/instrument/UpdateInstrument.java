package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.holder.Registrars;
import org.jspecify.annotations.Nullable;

/** An instrument's own registrar changes what is recorded of it. */
@ApplicationScoped
class UpdateInstrument {

  private final Instruments instruments;
  private final Registrars registrars;
  private final Acts acts;

  UpdateInstrument(Instruments instruments, Registrars registrars, Acts acts) {
    this.instruments = instruments;
    this.registrars = registrars;
    this.acts = acts;
  }

  /**
   * @throws Problem 404 if the actor is not its registrar, 412 if it is at another version
   */
  Instrument change(String code, long version, Instrument facts, @Nullable String actingAs) {
    var registrar = registrars.of(code, "instrument " + code, actingAs);
    var instrument = instruments.lock(code);
    Acts.mustBe(version, instrument);
    var changed = instruments.change(instrument.changedTo(facts));
    acts.record(ActDraft.of("change-instrument", "instrument", changed, registrar, Map.of()));
    return changed;
  }
}

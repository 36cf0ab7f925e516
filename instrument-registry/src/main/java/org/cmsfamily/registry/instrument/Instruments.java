package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;
import org.jspecify.annotations.Nullable;

/** The instruments. What is stored is published in the same transaction. */
@ApplicationScoped
public class Instruments {

  private final Documents<Instrument> documents;
  private final Outbox outbox;

  Instruments(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "instrument", Instrument.class);
    this.outbox = outbox;
  }

  Instrument add(Instrument instrument) {
    return publish(documents.insert(instrument, Map.of()));
  }

  Instrument change(Instrument instrument) {
    return publish(documents.update(instrument, Map.of()));
  }

  /**
   * The instrument.
   *
   * @throws Problem 404 if there is none
   */
  public Instrument get(String code) {
    return documents.get(code);
  }

  Instrument lock(String code) {
    return documents.lock(code);
  }

  /** The instruments of a family, or all, in the order of their codes. */
  public List<Instrument> of(@Nullable String family) {
    return documents.list(
        "cast(:family as text) is null or family = :family",
        Collections.singletonMap("family", family));
  }

  private Instrument publish(Instrument instrument) {
    outbox.append(
        RegistryTopics.INSTRUMENTS,
        instrument.code(),
        instrument.version(),
        InstrumentState.of(instrument));
    return instrument;
  }
}

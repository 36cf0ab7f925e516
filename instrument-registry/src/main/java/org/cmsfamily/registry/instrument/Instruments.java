package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The instruments. */
@ApplicationScoped
public class Instruments implements EnteredRepository<Instrument, InstrumentEntity> {

  private final Outbox outbox;

  Instruments(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public InstrumentEntity newEntity() {
    return new InstrumentEntity();
  }

  @Override
  public String noun() {
    return "instrument";
  }

  /** Those of the codes that exist. */
  List<Instrument> among(Collection<String> codes) {
    return listAll(Filter.all().and("id in :codes", "codes", List.copyOf(codes)));
  }

  /** The instruments of a family. */
  public List<Instrument> of(String family) {
    return listAll(Filter.where("family", family));
  }

  @Override
  public Optional<Instrument> facts(Instrument stored) {
    return Optional.of(stored);
  }

  @Override
  public Instrument changedTo(Instrument stored, Instrument facts) {
    return stored.changedTo(facts);
  }

  @Override
  public void publish(Instrument stored) {
    outbox.append(
        RegistryTopics.INSTRUMENTS, stored.code(), stored.version(), InstrumentState.of(stored));
  }
}

package org.cmsfamily.registry.transmittal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;
import org.cmsfamily.registry.history.Dating;

/** The transmittals. */
@ApplicationScoped
public class Transmittals implements EnteredRepository<Transmittal, TransmittalEntity> {

  private final Outbox outbox;

  Transmittals(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public TransmittalEntity newEntity() {
    return new TransmittalEntity();
  }

  @Override
  public String noun() {
    return "transmittal";
  }

  @Override
  public Optional<Transmittal> facts(Transmittal stored) {
    return Optional.of(stored);
  }

  @Override
  public Dating begins() {
    return Dating.TODAY;
  }

  @Override
  public void publish(Transmittal stored) {
    outbox.append(
        RegistryTopics.TRANSMITTALS, stored.id(), stored.version(), TransmittalState.of(stored));
  }
}

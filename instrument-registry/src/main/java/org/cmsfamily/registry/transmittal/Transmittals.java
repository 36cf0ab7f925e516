package org.cmsfamily.registry.transmittal;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The transmittals. */
@ApplicationScoped
public class Transmittals implements PublishedRepository<Transmittal, TransmittalEntity> {

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
  public void publish(Transmittal stored) {
    outbox.append(
        RegistryTopics.TRANSMITTALS, stored.id(), stored.version(), TransmittalState.of(stored));
  }
}

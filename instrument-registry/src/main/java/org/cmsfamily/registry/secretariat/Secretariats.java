package org.cmsfamily.registry.secretariat;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.registry.PublishedRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The secretariats. */
@ApplicationScoped
public class Secretariats implements PublishedRepository<Secretariat, SecretariatEntity> {

  private final Outbox outbox;

  Secretariats(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public SecretariatEntity newEntity() {
    return new SecretariatEntity();
  }

  @Override
  public String noun() {
    return "secretariat";
  }

  @Override
  public void publish(Secretariat stored) {
    outbox.append(
        RegistryTopics.SECRETARIATS, stored.code(), stored.version(), SecretariatState.of(stored));
  }
}

package org.cmsfamily.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The organisations. */
@ApplicationScoped
public class Organisations implements PublishedRepository<Organisation, OrganisationEntity> {

  private final Outbox outbox;

  Organisations(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public OrganisationEntity newEntity() {
    return new OrganisationEntity();
  }

  @Override
  public String noun() {
    return "organisation";
  }

  @Override
  public void publish(Organisation stored) {
    outbox.append(
        RegistryTopics.ORGANISATIONS,
        stored.code(),
        stored.version(),
        OrganisationState.of(stored));
  }
}

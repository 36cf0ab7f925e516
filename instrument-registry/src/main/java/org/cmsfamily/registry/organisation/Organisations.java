package org.cmsfamily.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The organisations. */
@ApplicationScoped
public class Organisations implements EnteredRepository<Organisation, OrganisationEntity> {

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
  public Optional<Organisation> facts(Organisation stored) {
    return Optional.of(stored);
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

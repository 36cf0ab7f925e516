package org.cmsfamily.registry.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The bodies. */
@ApplicationScoped
public class Bodies implements PublishedRepository<Body, BodyEntity> {

  private final Outbox outbox;

  Bodies(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public BodyEntity newEntity() {
    return new BodyEntity();
  }

  @Override
  public String noun() {
    return "body";
  }

  /** The bodies of a family. */
  public List<Body> of(String family) {
    return listAll(Filter.where("family", family));
  }

  @Override
  public void publish(Body stored) {
    outbox.append(RegistryTopics.BODIES, stored.code(), stored.version(), BodyState.of(stored));
  }
}

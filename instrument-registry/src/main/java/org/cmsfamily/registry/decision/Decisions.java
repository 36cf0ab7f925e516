package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.PublishedRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The decisions that the actor may see. */
@ApplicationScoped
public class Decisions implements PublishedRepository<Decision, DecisionEntity> {

  private final Outbox outbox;

  Decisions(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public DecisionEntity newEntity() {
    return new DecisionEntity();
  }

  @Override
  public String noun() {
    return "decision";
  }

  /** Those of the keys that exist for the actor. */
  public List<Decision> among(Collection<String> keys) {
    return listAll(Filter.all().and("id in :keys", "keys", List.copyOf(keys)));
  }

  /** How many decisions of a meeting the actor can see. */
  long countOf(String meeting) {
    return count(Filter.where("meeting", meeting));
  }

  @Override
  public void publish(Decision stored) {
    outbox.append(
        RegistryTopics.DECISIONS, stored.key(), stored.version(), DecisionState.of(stored));
  }
}

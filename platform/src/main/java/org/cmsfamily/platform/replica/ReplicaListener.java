package org.cmsfamily.platform.replica;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;

/** Stores the newest state of each record, before anything that follows from it. */
@ApplicationScoped
@Priority(100)
class ReplicaListener implements StateListener {
  private final Map<String, Class<?>> facts = new HashMap<>();
  private final Replicas replicas;

  ReplicaListener(@All List<ReplicatedTopics> replicated, Replicas replicas) {
    replicated.stream()
        .flatMap(one -> one.all().stream())
        .forEach(topic -> facts.put(topic.topic(), topic.facts()));
    this.replicas = replicas;
  }

  @Override
  public Set<String> topics() {
    return Set.copyOf(facts.keySet());
  }

  /** What cannot be read as the facts of its topic is parked and replaces nothing. */
  @Override
  public void apply(StateRecord state) {
    var type = facts.get(state.topic());
    if (type != null) {
      state.read(type);
      replicas.store(state, family(state));
    }
  }

  /** Every record names its family, but a family's own, whose key it is. */
  static String family(StateRecord state) {
    var family = state.read(JsonNode.class).path("family");
    return family.isTextual() ? family.textValue() : state.key();
  }
}

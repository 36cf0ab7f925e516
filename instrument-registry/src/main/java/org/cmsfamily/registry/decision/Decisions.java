package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;
import org.cmsfamily.registry.text.Words;
import org.jspecify.annotations.Nullable;

/** The decisions that the actor may see. What is stored is published in the same transaction. */
@ApplicationScoped
public class Decisions {

  private final Documents<Decision> documents;
  private final Outbox outbox;

  Decisions(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "decision", Decision.class);
    this.outbox = outbox;
  }

  Decision add(Decision decision) {
    return publish(documents.insert(decision, columns(decision)));
  }

  Decision change(Decision decision) {
    return publish(documents.update(decision, columns(decision)));
  }

  /**
   * The decision.
   *
   * @throws Problem 404 if there is none for the actor
   */
  Decision get(String key) {
    return documents.get(key);
  }

  /** The decision, if there is one for the actor. */
  public Optional<Decision> find(String key) {
    return documents.find(key);
  }

  /** Those of the keys that exist for the actor. */
  public List<Decision> among(Collection<String> keys) {
    return documents.list(
        "id = any(string_to_array(:keys, ','))", Map.of("keys", String.join(",", keys)));
  }

  Decision lock(String key) {
    return documents.lock(key);
  }

  /** How many decisions of a meeting the actor can see. */
  int countOf(String meeting) {
    return documents.list("meeting = :meeting", Map.of("meeting", meeting)).size();
  }

  Paged<Decision> page(
      @Nullable String family, @Nullable String body, @Nullable String status, Page page) {
    var values = new HashMap<String, @Nullable String>();
    values.put("family", family);
    values.put("body", body);
    values.put("status", status);
    return documents.page(
        """
        (cast(:family as text) is null or family = :family)
        and (cast(:body as text) is null or body = :body)
        and (cast(:status as text) is null or status = :status)
        """,
        values,
        page);
  }

  private static Map<String, Object> columns(Decision decision) {
    return Map.of(
        "instrument", decision.instrument(),
        "body", decision.body(),
        "meeting", decision.meeting(),
        "status", Words.of(decision.now().status()),
        "counts", decision.counts());
  }

  private Decision publish(Decision decision) {
    outbox.append(
        RegistryTopics.DECISIONS, decision.key(), decision.version(), DecisionState.of(decision));
    return decision;
  }
}

package org.cmsfamily.registry.body;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.jspecify.annotations.Nullable;

/** The bodies. What is stored is published in the same transaction. */
@ApplicationScoped
public class Bodies {

  private final Documents<Body> documents;
  private final Outbox outbox;

  Bodies(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "body", Body.class);
    this.outbox = outbox;
  }

  Body add(Body body) {
    return publish(documents.insert(body, Map.of("instrument", body.instrument())));
  }

  Body change(Body body) {
    return publish(documents.update(body, Map.of()));
  }

  /**
   * The body.
   *
   * @throws Problem 404 if there is none
   */
  public Body get(String code) {
    return documents.get(code);
  }

  /** The body, if there is one. */
  public Optional<Body> find(String code) {
    return documents.find(code);
  }

  /** The bodies of a family. */
  public List<Body> of(String family) {
    return documents.list("family = :family", Map.of("family", family));
  }

  Body lock(String code) {
    return documents.lock(code);
  }

  Paged<Body> page(@Nullable String family, @Nullable String instrument, Page page) {
    var values = new HashMap<String, @Nullable String>();
    values.put("family", family);
    values.put("instrument", instrument);
    return documents.page(
        """
        (cast(:family as text) is null or family = :family)
        and (cast(:instrument as text) is null or instrument = :instrument)
        """,
        values,
        page);
  }

  private Body publish(Body body) {
    outbox.append(RegistryTopics.BODIES, body.code(), body.version(), BodyState.of(body));
    return body;
  }
}

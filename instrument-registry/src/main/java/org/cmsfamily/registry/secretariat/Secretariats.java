package org.cmsfamily.registry.secretariat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;
import org.jspecify.annotations.Nullable;

/** The secretariats. What is stored is published in the same transaction. */
@ApplicationScoped
public class Secretariats {

  private final Documents<Secretariat> documents;
  private final Outbox outbox;

  Secretariats(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "secretariat", Secretariat.class);
    this.outbox = outbox;
  }

  Secretariat add(Secretariat secretariat) {
    return publish(documents.insert(secretariat, Map.of()));
  }

  Secretariat change(Secretariat secretariat) {
    return publish(documents.update(secretariat, Map.of()));
  }

  /**
   * The secretariat.
   *
   * @throws Problem 404 if there is none
   */
  Secretariat get(String code) {
    return documents.get(code);
  }

  Secretariat lock(String code) {
    return documents.lock(code);
  }

  Paged<Secretariat> page(@Nullable String family, Page page) {
    return documents.page(
        "cast(:family as text) is null or family = :family",
        Collections.singletonMap("family", family),
        page);
  }

  /** Where the instruments of a family, or of all, are based. */
  public Bases bases(@Nullable String family) {
    return new Bases(all(family));
  }

  private List<Secretariat> all(@Nullable String family) {
    return documents.list(
        "cast(:family as text) is null or family = :family",
        Collections.singletonMap("family", family));
  }

  private Secretariat publish(Secretariat secretariat) {
    outbox.append(
        RegistryTopics.SECRETARIATS,
        secretariat.code(),
        secretariat.version(),
        SecretariatState.of(secretariat));
    return secretariat;
  }
}

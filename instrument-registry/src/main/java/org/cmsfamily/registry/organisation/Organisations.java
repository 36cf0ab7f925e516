package org.cmsfamily.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;
import org.jspecify.annotations.Nullable;

/** The organisations. What is stored is published in the same transaction. */
@ApplicationScoped
public class Organisations {

  private final Documents<Organisation> documents;
  private final Outbox outbox;

  Organisations(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "organisation", Organisation.class);
    this.outbox = outbox;
  }

  Organisation add(Organisation organisation) {
    var added = documents.insert(organisation, Map.of());
    outbox.append(
        RegistryTopics.ORGANISATIONS, added.code(), added.version(), OrganisationState.of(added));
    return added;
  }

  /**
   * The organisation.
   *
   * @throws Problem 404 if there is none
   */
  Organisation get(String code) {
    return documents.get(code);
  }

  Paged<Organisation> page(@Nullable String family, Page page) {
    return documents.page(
        "cast(:family as text) is null or family = :family",
        java.util.Collections.singletonMap("family", family),
        page);
  }
}

package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.catalog.CatalogTopics;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.jspecify.annotations.Nullable;

/** The services; each change is told to the others with it. */
@ApplicationScoped
class Services {

  private final Documents<Service> documents;
  private final Outbox outbox;

  Services(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "service", Service.class);
    this.outbox = outbox;
  }

  Service get(String code) {
    return documents.get(code);
  }

  Service lock(String code) {
    return documents.lock(code);
  }

  Optional<Service> findLocked(String code) {
    return documents.findLocked(code);
  }

  Service add(Service service) {
    return told(documents.insert(service, columns(service)));
  }

  Service keep(Service service) {
    return told(documents.update(service, columns(service)));
  }

  Paged<Service> page(@Nullable String family, @Nullable String stage, Page page) {
    var values = new HashMap<String, @Nullable String>();
    values.put("family", family);
    values.put("stage", stage);
    return documents.page(
        """
        (cast(:family as text) is null or family = :family)
        and (cast(:stage as text) is null or stage = :stage)
        """,
        values,
        page);
  }

  /** Approved services that are not active yet. */
  List<Service> waiting() {
    return documents.list("stage = 'approved'", Map.of());
  }

  private Service told(Service service) {
    outbox.append(
        CatalogTopics.SERVICES, service.id(), service.version(), ServiceState.of(service));
    return service;
  }

  private static Map<String, Object> columns(Service service) {
    return Map.of("stage", service.stage().text());
  }
}

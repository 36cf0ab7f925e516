package org.cmsfamily.workbench.home;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.InboxApi;
import org.cmsfamily.workbench.call.InboxItem;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the three services' inboxes as one, all at once. */
@RequestScoped
class InboxReader {
  /** As many as a service gives at most. */
  private static final int LIMIT = 200;

  private final RegistryApi registry;
  private final CatalogApi catalog;
  private final ReportingApi reporting;
  private final Families families;
  private final Clock clock;

  InboxReader(
      @RestClient RegistryApi registry,
      @RestClient CatalogApi catalog,
      @RestClient ReportingApi reporting,
      Families families,
      Clock clock) {
    this.registry = registry;
    this.catalog = catalog;
    this.reporting = reporting;
    this.families = families;
    this.clock = clock;
  }

  /** What waits; a service that does not answer is named there. */
  Inbox read() {
    var answers =
        Uni.join()
            .all(
                List.of(
                    ask(Service.REGISTRY, registry),
                    ask(Service.CATALOG, catalog),
                    ask(Service.REPORTING, reporting)))
            .andCollectFailures()
            .await()
            .indefinitely();
    return Inbox.of(answers, today());
  }

  private static Uni<Answer<Paged<InboxItem>>> ask(Service service, InboxApi api) {
    return service.tryToAsk(api.listInbox(LIMIT));
  }

  /** The family's day; while the registry does not answer, the clock's. */
  private LocalDate today() {
    try {
      return families.today();
    } catch (ServiceDown silent) {
      return LocalDate.now(clock);
    }
  }
}

package org.cmsfamily.workbench.home;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cmsfamily.workbench.call.ActsApi;
import org.cmsfamily.workbench.call.AuditEntry;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.NoFamily;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads what the visitor may see of the acts since a day, at the three services at once. */
@RequestScoped
class ChangesReader {
  private static final int LIMIT = 50;
  private static final List<Service> SERVICES =
      List.of(Service.REGISTRY, Service.CATALOG, Service.REPORTING);

  private final List<ActsApi> acts;
  private final Families families;

  ChangesReader(
      @RestClient RegistryApi registry,
      @RestClient CatalogApi catalog,
      @RestClient ReportingApi reporting,
      Families families) {
    this.acts = List.of(registry, catalog, reporting);
    this.families = families;
  }

  /** What changed; null at a first visit, while there is no family, and if nothing is known. */
  @Nullable Changes since(Visits visits) {
    var day = visits.before();
    var instant = visits.since();
    if (day == null || instant == null) return null;
    try {
      return read(families.current().code(), day, instant);
    } catch (NoFamily | ServiceDown none) {
      return null;
    }
  }

  private @Nullable Changes read(String family, LocalDate day, Instant since) {
    var pages =
        Uni.join()
            .all(
                IntStream.range(0, SERVICES.size())
                    .mapToObj(at -> ask(SERVICES.get(at), acts.get(at), family, since))
                    .toList())
            .andCollectFailures()
            .await()
            .indefinitely();
    var items =
        pages.stream()
            .flatMap(page -> Change.of(page.items()).stream())
            .sorted(Comparator.comparing(Change::latest).reversed())
            .toList();
    boolean more = pages.stream().anyMatch(page -> page.next() != null);
    return items.isEmpty() ? null : new Changes(day, items, more);
  }

  /** Whoever may read none of them is shown none. */
  private static Uni<Paged<AuditEntry>> ask(
      Service service, ActsApi api, String family, Instant since) {
    return service
        .tryToAsk(api.listActsSince(family, since, LIMIT))
        .map(answer -> answer.orElse(Paged.empty()))
        .onFailure(Refusal.class)
        .recoverWithItem(Paged::empty);
  }
}

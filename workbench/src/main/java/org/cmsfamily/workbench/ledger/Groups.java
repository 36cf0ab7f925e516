package org.cmsfamily.workbench.ledger;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.catalog.Services;
import org.cmsfamily.workbench.reporting.PostingGroup;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What is booked, in groups of entries with their sums. */
@RequestScoped
class Groups {
  private static final int PAGE = 200;
  private static final int MOST_PAGES = 10;
  private static final int NOT_FOUND = 404;

  private final ReportingApi reporting;
  private final Services services;

  Groups(@RestClient ReportingApi reporting, Services services) {
    this.reporting = reporting;
    this.services = services;
  }

  /**
   * Those of a service, in a quarter if one is named; none of a service without books, or of one
   * with so many that a page would wait: a sum of some of them would mislead.
   */
  List<PostingGroup> of(String service, @Nullable String quarter) {
    try {
      var page = page(service, quarter, null);
      var groups = new ArrayList<>(page.items());
      for (int read = 1; page.next() != null; read++) {
        if (read == MOST_PAGES) return List.of();
        page = page(service, quarter, page.next());
        groups.addAll(page.items());
      }
      return groups;
    } catch (Refusal refusal) {
      if (refusal.status() != NOT_FOUND) throw refusal;
      return List.of();
    }
  }

  /** Those of all services; none while the catalog is down. */
  List<PostingGroup> ofAll() {
    return services.all().orElse(Paged.empty()).items().stream()
        .map(ServiceSummary::code)
        .flatMap(service -> of(service, null).stream())
        .toList();
  }

  private Paged<PostingGroup> page(
      String service, @Nullable String quarter, @Nullable String cursor) {
    return Service.REPORTING.ask(() -> reporting.listPostingGroups(service, quarter, cursor, PAGE));
  }
}

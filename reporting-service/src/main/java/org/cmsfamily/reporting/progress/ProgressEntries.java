package org.cmsfamily.reporting.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.jspecify.annotations.Nullable;

/** Progress of services, for their participants. */
@ApplicationScoped
public class ProgressEntries {

  private final Documents<ProgressEntry> documents;

  ProgressEntries(Database database) {
    this.documents = new Documents<>(database, "progress", ProgressEntry.class);
  }

  /** What was reported of a service's quarter, by id. */
  public List<ProgressEntry> of(String service, Quarter quarter) {
    return documents.list(
        "service = :service and quarter = :quarter",
        Map.of("service", service, "quarter", quarter.toString()));
  }

  Paged<ProgressEntry> page(String service, @Nullable String quarter, Page page) {
    return documents.page(
        "service = :service and (:quarter = '' or quarter = :quarter)",
        Map.of("service", service, "quarter", quarter == null ? "" : quarter),
        page);
  }

  void add(ProgressEntry entry) {
    documents.insert(
        entry, Map.of("service", entry.service(), "quarter", entry.quarter().toString()));
  }
}

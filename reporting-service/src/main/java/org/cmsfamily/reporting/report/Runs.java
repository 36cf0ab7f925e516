package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;

/** The reporting job's log. */
@ApplicationScoped
class Runs {

  private final Documents<ReportingRun> documents;

  Runs(Database database) {
    this.documents = new Documents<>(database, "reporting_run", ReportingRun.class);
  }

  void add(ReportingRun run) {
    documents.insert(run, Map.of());
  }

  Paged<ReportingRun> page(String family, Page page) {
    return documents.page("family = :family", Map.of("family", family), page);
  }
}

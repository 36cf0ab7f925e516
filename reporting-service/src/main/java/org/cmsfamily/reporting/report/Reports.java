package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.reporting.ReportingTopics;
import org.jspecify.annotations.Nullable;

/** Reports; each change is published as state. */
@ApplicationScoped
class Reports {

  private final Database database;
  private final Documents<Report> documents;
  private final Outbox outbox;

  Reports(Database database, Outbox outbox) {
    this.database = database;
    this.documents = new Documents<>(database, "report", Report.class);
    this.outbox = outbox;
  }

  Report get(String id) {
    return documents.get(id);
  }

  Report lock(String id) {
    return documents.lock(id);
  }

  Optional<Report> find(String id) {
    return documents.find(id);
  }

  /** Waits until nobody else makes this report; until the transaction ends nobody else will. */
  void alone(String id) {
    database.handle(
        h ->
            h.createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .bind("id", "report " + id)
                .mapTo(Integer.class)
                .one());
  }

  Paged<Report> page(String family, @Nullable String body, @Nullable String period, Page page) {
    return documents.page(
        "family = :family and (:body = '' or body = :body) and (:period = '' or period = :period)",
        Map.of(
            "family",
            family,
            "body",
            body == null ? "" : body,
            "period",
            period == null ? "" : period),
        page);
  }

  void add(Report report) {
    documents.insert(report, columns(report));
    publish(report);
  }

  void update(Report report) {
    documents.update(report, columns(report));
    publish(report);
  }

  private void publish(Report report) {
    outbox.append(ReportingTopics.REPORTS, report.id(), report.version(), ReportState.of(report));
  }

  private static Map<String, Object> columns(Report report) {
    return Map.of("body", report.body(), "period", report.period().toString());
  }
}

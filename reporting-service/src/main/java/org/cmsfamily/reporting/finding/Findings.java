package org.cmsfamily.reporting.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.reporting.ReportingTopics;
import org.jspecify.annotations.Nullable;

/** All findings; each change is published as state. */
@ApplicationScoped
public class Findings {

  private static final String NOTHING = "";

  private final Documents<Finding> documents;
  private final Outbox outbox;

  Findings(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "finding", Finding.class);
    this.outbox = outbox;
  }

  /** All of a service, whatever their state, by id. */
  public List<Finding> ofService(String service) {
    return documents.list("service = :service", Map.of("service", service));
  }

  /** All of a family, whatever their state, by id. */
  public List<Finding> ofFamily(String family) {
    return documents.list("family = :family", Map.of("family", family));
  }

  /** Says that this is so; a finding of the same id is brought up to date. */
  public void raise(Finding found) {
    var stored = documents.findLocked(found.id());
    if (stored.isEmpty()) {
      documents.insert(found, columns(found));
      publish(found);
      return;
    }
    var now = stored.get().foundAgain(found);
    if (now.differsFrom(stored.get())) {
      update(now);
    }
  }

  /** Says that this is no longer so, if it ever was. */
  public void resolve(String id) {
    documents
        .findLocked(id)
        .filter(finding -> !finding.resolved())
        .ifPresent(finding -> update(finding.resolve()));
  }

  Finding get(String id) {
    return documents.get(id);
  }

  Finding lock(String id) {
    return documents.lock(id);
  }

  void update(Finding finding) {
    documents.update(finding, columns(finding));
    publish(finding);
  }

  Paged<Finding> page(
      String family,
      @Nullable String service,
      @Nullable String state,
      @Nullable String kind,
      Page page) {
    var values = new HashMap<String, Object>();
    values.put("family", family);
    values.put("service", service == null ? NOTHING : service);
    values.put("status", state == null ? NOTHING : state);
    values.put("kind", kind == null ? NOTHING : kind);
    return documents.page(
        """
        family = :family and (:service = '' or service = :service)
        and (:status = '' or status = :status) and (:kind = '' or kind = :kind)
        """,
        values,
        page);
  }

  private void publish(Finding finding) {
    outbox.append(
        ReportingTopics.FINDINGS, finding.id(), finding.version(), FindingState.of(finding));
  }

  private static Map<String, Object> columns(Finding finding) {
    var columns = new HashMap<String, Object>();
    var service = finding.service();
    columns.put("service", service == null ? NOTHING : service);
    columns.put("kind", finding.kind());
    columns.put("status", finding.state());
    return columns;
  }
}

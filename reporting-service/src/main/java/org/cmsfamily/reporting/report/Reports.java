package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.NewestFirst;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.reporting.ReportingTopics;
import org.cmsfamily.reporting.TransactionLock;

/** Reports; each change is published as state. */
@ApplicationScoped
class Reports
    implements PublishedRepository<Report, ReportEntity>, NewestFirst<Report, ReportEntity> {

  private final TransactionLock lock;
  private final Outbox outbox;
  private final DocumentsOfReports documents;

  Reports(TransactionLock lock, Outbox outbox, DocumentsOfReports documents) {
    this.lock = lock;
    this.outbox = outbox;
    this.documents = documents;
  }

  @Override
  public ReportEntity newEntity() {
    return new ReportEntity();
  }

  @Override
  public String noun() {
    return "report";
  }

  /** Whoever comes to see a revision reads the files that hang on it. */
  @Override
  public Report update(Report report) {
    var stored = PublishedRepository.super.update(report);
    documents.follow(stored);
    return stored;
  }

  /** Whether there is one, whatever it says. */
  boolean has(String id) {
    return count("id", id) > 0;
  }

  /** Waits until nobody else makes this report; until the transaction ends nobody else will. */
  void alone(String id) {
    lock.lock("report " + id);
  }

  @Override
  public void publish(Report report) {
    outbox.append(ReportingTopics.REPORTS, report.id(), report.version(), ReportState.of(report));
  }
}

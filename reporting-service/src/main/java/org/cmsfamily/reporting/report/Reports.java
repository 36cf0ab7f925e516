package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.reporting.ReportingTopics;
import org.cmsfamily.reporting.TransactionLock;

/** Reports; each change is published as state. */
@ApplicationScoped
class Reports implements PublishedRepository<Report, ReportEntity> {

  private final TransactionLock lock;
  private final Outbox outbox;

  Reports(TransactionLock lock, Outbox outbox) {
    this.lock = lock;
    this.outbox = outbox;
  }

  @Override
  public ReportEntity newEntity() {
    return new ReportEntity();
  }

  @Override
  public String noun() {
    return "report";
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

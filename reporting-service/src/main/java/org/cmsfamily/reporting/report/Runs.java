package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.store.AggregateRepository;

/** The reporting job's log. */
@ApplicationScoped
class Runs implements AggregateRepository<ReportingRun, RunEntity> {

  @Override
  public RunEntity newEntity() {
    return new RunEntity();
  }

  @Override
  public String noun() {
    return "reporting run";
  }
}

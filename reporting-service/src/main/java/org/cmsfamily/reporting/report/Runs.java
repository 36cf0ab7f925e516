package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.store.NewestFirst;

/** The reporting job's log. */
@ApplicationScoped
class Runs implements NewestFirst<ReportingRun, RunEntity> {

  @Override
  public RunEntity newEntity() {
    return new RunEntity();
  }

  @Override
  public String noun() {
    return "reporting run";
  }
}

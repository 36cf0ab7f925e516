package org.cmsfamily.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** What needs much memory is done in turn, so that no number of requests ends the service. */
@ApplicationScoped
public class Work {

  private final WorkQueue imports;
  private final WorkQueue reports;

  Work(WorkLimits limits) {
    imports = new WorkQueue(ReportingProblems.IMPORTS_BUSY, limits.imports());
    reports = new WorkQueue(ReportingProblems.REPORTS_BUSY, limits.reports());
  }

  /**
   * Reads or books files of ledgers and rates.
   *
   * @throws org.cmsfamily.platform.problem.Problem 503 {@code imports-busy} if too many wait
   */
  public <T> T imports(Supplier<T> work) {
    return imports.inTurn(work);
  }

  /**
   * Makes, renders, recomputes or traces reports.
   *
   * @throws org.cmsfamily.platform.problem.Problem 503 {@code reports-busy} if too many wait
   */
  public <T> T reports(Supplier<T> work) {
    return reports.inTurn(work);
  }
}

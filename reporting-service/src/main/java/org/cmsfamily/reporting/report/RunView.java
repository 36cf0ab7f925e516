package org.cmsfamily.reporting.report;

import java.util.List;
import org.cmsfamily.reporting.snapshot.Period;

/**
 * What a run did.
 *
 * @param reports ids of the reports on the period that there are now
 * @param results those of missed quarters first
 */
record RunView(
    String id, String family, Period period, List<String> reports, List<RunResult> results) {

  static RunView of(ReportingRun run) {
    return new RunView(
        run.id(),
        run.family(),
        run.period(),
        run.results().stream()
            .filter(result -> result.period().equals(run.period()))
            .filter(RunResult::exists)
            .map(RunResult::report)
            .toList(),
        run.results());
  }
}

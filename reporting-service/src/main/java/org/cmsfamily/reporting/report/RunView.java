package org.cmsfamily.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.reporting.snapshot.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a run did.
 *
 * @param startedBy in which capacity; {@code INSTALLATION:system} for the schedule
 * @param reports ids of the reports on the period that there are now
 * @param results those of missed quarters first
 */
record RunView(
    String id,
    String family,
    Period period,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Capacity startedBy,
    List<String> reports,
    List<RunResult> results) {

  static RunView of(ReportingRun run) {
    return new RunView(
        run.id(),
        run.family(),
        run.period(),
        run.startedBy(),
        run.results().stream()
            .filter(result -> result.period().equals(run.period()))
            .filter(RunResult::exists)
            .map(RunResult::report)
            .toList(),
        run.results());
  }
}

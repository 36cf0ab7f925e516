package org.cmsfamily.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.reporting.snapshot.Period;
import org.jspecify.annotations.Nullable;

/**
 * The log of one run of the reporting job.
 *
 * @param startedBy {@link Capacity#SYSTEM} for the schedule; null for those before it was logged
 */
record ReportingRun(
    String id,
    String family,
    long version,
    Set<String> readers,
    Period period,
    Instant startedAt,
    @Nullable Capacity startedBy,
    List<RunResult> results)
    implements Aggregate {

  ReportingRun {
    readers = Set.copyOf(readers);
    results = List.copyOf(results);
  }

  /** Whether it made a revision. */
  boolean issuedAny() {
    return results.stream().anyMatch(RunResult::isIssued);
  }

  /** What its act binds. */
  Map<String, Object> bound() {
    return Map.of("period", period.toString(), "reports", RunView.of(this).reports());
  }

  /** The same with the forms that could not be rendered, by report. */
  ReportingRun withFailed(Map<String, List<FailedForm>> forms) {
    return new ReportingRun(
        id,
        family,
        version + 1,
        readers,
        period,
        startedAt,
        startedBy,
        results.stream()
            .map(result -> result.withFailed(forms.getOrDefault(result.report(), List.of())))
            .toList());
  }
}

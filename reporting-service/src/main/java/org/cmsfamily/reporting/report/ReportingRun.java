package org.cmsfamily.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.reporting.snapshot.Period;

/** The log of one run of the reporting job. */
record ReportingRun(
    String id,
    String family,
    long version,
    Set<String> readers,
    Period period,
    Instant startedAt,
    List<RunResult> results)
    implements Aggregate {

  ReportingRun {
    readers = Set.copyOf(readers);
    results = List.copyOf(results);
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
        results.stream()
            .map(result -> result.withFailed(forms.getOrDefault(result.report(), List.of())))
            .toList());
  }
}

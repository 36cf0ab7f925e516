package org.cmsfamily.reporting.report;

import java.time.Instant;
import java.util.List;
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
}

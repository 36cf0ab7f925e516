package org.cmsfamily.reporting.report;

import org.cmsfamily.reporting.snapshot.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a run is about.
 *
 * @param body null for every body that a service of the family reports to
 * @param reader the instrument that reads them from the first; null for all
 */
record WantedReports(
    String family, Period period, @Nullable String body, @Nullable String reader) {}

package org.cmsfamily.reporting.report;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;

/** A correction beside a noted revision, which itself is never edited. */
record ReportErratum(String text, LocalDate on, Capacity by) {}

package org.cmsfamily.workbench.reporting;

import java.time.LocalDate;

/** A correction that stands beside a noted revision. */
public record ReportErratum(String text, LocalDate on, String by) {}

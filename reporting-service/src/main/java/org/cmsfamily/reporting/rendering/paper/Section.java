package org.cmsfamily.reporting.rendering.paper;

/** One section of the paper. */
interface Section {

  /** Writes it. */
  void write(Paper paper, ReportNames names);
}

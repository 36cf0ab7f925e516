package org.cmsfamily.reporting.report.pdf;

/** One section of the paper. */
interface Section {

  /** Writes it. */
  void write(Paper paper, Subject subject);
}

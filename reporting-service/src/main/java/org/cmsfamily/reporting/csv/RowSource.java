package org.cmsfamily.reporting.csv;

import org.jspecify.annotations.Nullable;

/** The rows of a file, read one after another. */
interface RowSource {

  /** Unreadable rows after which the rest is not looked at: such a file is none of its kind. */
  int MOST_UNREADABLE = 1_000;

  /**
   * The next row; null after the last, or if too many before it cannot be read.
   *
   * @throws org.cmsfamily.platform.problem.Problem 413 if there are too many
   */
  @Nullable FileRow next();

  /** How many rows were not looked at. */
  int notRead();
}

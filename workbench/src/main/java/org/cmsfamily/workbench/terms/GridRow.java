package org.cmsfamily.workbench.terms;

import java.util.List;

/**
 * A row of the cost plan.
 *
 * @param label the instrument and budget line; empty where the row is of all participants
 * @param named what has to be written beside the amounts, so that a line that is new has its name
 */
record GridRow(RowKind kind, String label, List<Cell> cells, List<Written> named) {

  /** A value that is written with the others, and not typed. */
  record Written(String place, String value) {}
}

package org.cmsfamily.workbench.terms;

/** What a row of the cost plan is of. */
public enum RowKind {
  RECURRING,
  ONE_TIME,
  BASELINE
}

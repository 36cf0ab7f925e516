package org.cmsfamily.workbench.terms;

import java.util.List;

/**
 * A row of the cost plan.
 *
 * @param label the instrument and budget line; empty where the row is of all participants
 */
record GridRow(RowKind kind, String label, List<Cell> cells) {}

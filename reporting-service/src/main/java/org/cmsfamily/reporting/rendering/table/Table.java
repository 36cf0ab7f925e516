package org.cmsfamily.reporting.rendering.table;

import java.util.List;

/**
 * One table of a report.
 *
 * @param name also the file's name in the zip
 */
public record Table(String name, List<Column> columns, List<TableRow> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of %s has %d cells".formatted(name, row.cells().size()));
      }
    }
  }
}

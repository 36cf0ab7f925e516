package org.cmsfamily.workbench.reporting;

import java.util.List;

/**
 * How a file with Skein's own columns is written.
 *
 * @param separators those of which a file may have one
 * @param decimal what stands before the cents
 * @param header the first line
 * @param example a whole file that can be read
 */
public record FileLayout(
    String encoding,
    List<String> separators,
    String decimal,
    String header,
    int mostLines,
    List<Column> columns,
    List<EntryKind> kinds,
    String example) {

  /**
   * A column.
   *
   * @param needed whether each line has something in it
   * @param meaning what stands in it, in the visitor's language
   */
  public record Column(String name, boolean needed, String meaning, String example) {}
}

package org.cmsfamily.platform.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an archive holds, for whoever reads it without this program.
 *
 * @param form how it is written; 2 since each file has its hash
 * @param service of which it is taken
 * @param instrument whose own it is
 */
public record ArchiveManifest(
    int form, String service, String instrument, String family, List<Entry> entries) {

  /** How it is written now. */
  static final int FORM = 2;

  public ArchiveManifest {
    service = Objects.requireNonNullElse(service, "");
    instrument = Objects.requireNonNullElse(instrument, "");
    family = Objects.requireNonNullElse(family, "");
    entries = entries == null ? List.of() : List.copyOf(entries);
  }

  /**
   * One file of rows, each a line of JSON.
   *
   * @param rows how many there are
   * @param sha256 of the file
   * @param columns of the table, as the database types them
   * @param left columns that stayed behind
   */
  public record Entry(
      String file,
      String table,
      long rows,
      String sha256,
      List<ArchiveColumn> columns,
      List<String> left) {

    public Entry {
      columns = columns == null ? List.of() : List.copyOf(columns);
      left = left == null ? List.of() : List.copyOf(left);
    }
  }

  /** A column of a table. */
  public record ArchiveColumn(String name, String type) {}

  /** The entry of a table. */
  Optional<Entry> of(ArchiveTable table) {
    return entries.stream().filter(entry -> table.entry().equals(entry.file())).findFirst();
  }
}

package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.cmsfamily.platform.act.WordsForReader;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a file of the layout {@code skein} is written, for whoever makes one.
 *
 * @param layout its name, as an import names it
 * @param encoding of the text
 * @param separator between the cells of the example
 * @param separators those of which a file may have one
 * @param quote around a cell that holds a separator, a quote or a line's end; within it, twice
 * @param decimal before the cents; nothing stands between thousands
 * @param header the first line, which names the columns
 * @param columns what each holds
 * @param kinds what a line may be
 * @param example a whole file that can be read; its codes are to be replaced
 */
record LayoutView(
    String layout,
    String mediaType,
    String encoding,
    String separator,
    List<String> separators,
    String quote,
    String decimal,
    String header,
    int mostLines,
    List<ColumnView> columns,
    List<Kind> kinds,
    String example) {

  /**
   * A column.
   *
   * @param needed whether each line has something in it
   * @param meaning what stands in it, in the reader's language
   * @param example such as this; empty where the example has nothing
   */
  record ColumnView(
      String name,
      boolean needed,
      @JsonSerialize(using = WordsForReader.class) @Schema(implementation = String.class)
          Text meaning,
      String example) {}

  static LayoutView skein() {
    return new LayoutView(
        Words.of(LayoutName.SKEIN),
        "text/csv",
        "utf-8",
        ",",
        List.of(",", ";", "\t"),
        "\"",
        ".",
        String.join(",", LedgerColumns.ALL),
        LedgerReader.MOST_LINES,
        LedgerColumns.ALL.stream().map(LayoutView::column).toList(),
        List.of(Kind.values()),
        LayoutExample.file());
  }

  private static ColumnView column(String name) {
    return new ColumnView(
        name,
        LedgerColumns.NEEDED.contains(name),
        Text.of("column." + name),
        LayoutExample.cell(name));
  }
}

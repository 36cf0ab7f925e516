package org.cmsfamily.reporting.rendering.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.reporting.rendering.text.Vocabulary;

/** The data dictionary: every column of every table, its type and what it holds. */
final class Dictionary {

  static final String NAME = "dictionary";

  private Dictionary() {}

  static String of(List<Table> tables, Vocabulary texts) {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord("table", "column", "type", "description");
      for (var table : tables) {
        for (var column : table.columns()) {
          csv.writeRecord(
              table.name(),
              column.name(),
              column.type().name().toLowerCase(Locale.ROOT),
              texts.text("column." + column.name()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}

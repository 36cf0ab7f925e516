package org.cmsfamily.reporting.rendering.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.rendering.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A zip of CSV files (RFC 4180, UTF-8), one per table, and a dictionary of their columns first. The
 * same report gives the same bytes.
 */
public final class CsvReport {

  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvReport() {}

  /** The zip's bytes. */
  public static byte[] of(IssuedReport report, Vocabulary vocabulary) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "dictionary", dictionary(vocabulary));
      for (var table : Tables.ALL) {
        put(zip, table.name(), records(table, report));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Every column of every table, its type and what it holds. */
  private static List<List<String>> dictionary(Vocabulary vocabulary) {
    return Stream.concat(
            Stream.of(List.of("table", "column", "type", "description")),
            Tables.ALL.stream()
                .flatMap(
                    table ->
                        table.columns().stream()
                            .map(
                                column ->
                                    List.of(
                                        table.name(),
                                        column.name(),
                                        column.type().name().toLowerCase(Locale.ROOT),
                                        vocabulary.text("column." + column.name())))))
        .toList();
  }

  private static List<List<String>> records(Table<?> table, IssuedReport report) {
    var records = new ArrayList<List<String>>();
    records.add(table.columns().stream().map(column -> column.name()).toList());
    table.cells(report).forEach(cells -> records.add(cells.stream().map(CsvReport::cell).toList()));
    return records;
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case String text -> guarded(text);
      default -> value.toString();
    };
  }

  /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
  static String guarded(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static void put(ZipOutputStream zip, String name, List<List<String>> records)
      throws IOException {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      records.forEach(csv::writeRecord);
    }
    var entry = new ZipEntry(name + ".csv");
    entry.setTimeLocal(FIXED_TIME);
    zip.putNextEntry(entry);
    zip.write(out.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cmsfamily.paper.Vocabulary;
import org.cmsfamily.paper.XmlText;
import org.cmsfamily.reporting.document.IssuedReport;
import org.jspecify.annotations.Nullable;

/**
 * A zip of CSV files (RFC 4180, UTF-8), one per table, a dictionary of their columns, and first
 * their description as a data package. The same report gives the same bytes.
 */
public final class CsvReport {

  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  private CsvReport() {}

  /** The zip's bytes. */
  public static byte[] of(IssuedReport report, Vocabulary vocabulary) {
    var files = files(report, vocabulary);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "datapackage.json", new DataPackage(report, vocabulary).json(files));
      for (var file : files.entrySet()) {
        put(zip, file.getKey() + ".csv", file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> files(IssuedReport report, Vocabulary vocabulary) {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("dictionary", csv(dictionary(vocabulary)));
    Tables.ALL.forEach(table -> files.put(table.name(), csv(records(table, report))));
    return files;
  }

  /** Every column of every table, its type and what it holds. */
  private static Stream<List<String>> dictionary(Vocabulary vocabulary) {
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
                                    column.type().word(),
                                    vocabulary.text("column." + column.name())))));
  }

  private static Stream<List<String>> records(Table<?> table, IssuedReport report) {
    return Stream.concat(
        Stream.of(table.columns().stream().map(column -> column.name()).toList()),
        table.cells(report).map(cells -> cells.stream().map(CsvReport::cell).toList()));
  }

  /** A number stays a number; only a text can be taken for a formula. */
  static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case String text -> guarded(XmlText.of(text));
      default -> value.toString();
    };
  }

  /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
  private static String guarded(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static byte[] csv(Stream<List<String>> records) {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      records.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(FIXED_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}

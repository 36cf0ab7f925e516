package org.cmsfamily.reporting.rendering.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cmsfamily.reporting.rendering.text.Vocabulary;

/**
 * A zip of one CSV file per table (UTF-8, comma, CRLF) and {@code dictionary.csv}, which describes
 * every column. The same tables give the same bytes.
 */
public final class CsvReport {

  /** The earliest time that a zip entry can bear: no time of generation gets in. */
  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private CsvReport() {}

  /** The zip's bytes. */
  public static byte[] of(List<Table> tables, Vocabulary texts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, Dictionary.NAME, Dictionary.of(tables, texts));
      for (var table : tables) {
        put(zip, table.name(), CsvTable.of(table));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String csv) throws IOException {
    var entry = new ZipEntry(name + ".csv");
    entry.setTimeLocal(FIXED_TIME);
    zip.putNextEntry(entry);
    zip.write(csv.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}

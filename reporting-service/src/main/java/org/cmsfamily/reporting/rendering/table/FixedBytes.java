package org.cmsfamily.reporting.rendering.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the time of generation out of a workbook. It is read as a file, since a stream cannot read
 * the writer's zip.
 */
final class FixedTimes {

  private static final String CORE = "docProps/core.xml";
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedTimes() {}

  static byte[] in(byte[] workbook) {
    try {
      var file = Files.createTempFile("report", ".xlsx");
      try {
        Files.write(file, workbook);
        return rewritten(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] rewritten(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipFile(file.toFile());
        var to = new ZipOutputStream(bytes)) {
      for (var entry : Collections.list(from.entries())) {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        to.putNextEntry(copy);
        try (var in = from.getInputStream(entry)) {
          var content = in.readAllBytes();
          to.write(entry.getName().equals(CORE) ? withoutTime(content) : content);
        }
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] withoutTime(byte[] core) {
    return new String(core, StandardCharsets.UTF_8)
        .replaceAll(
            "(?<head><dcterms:(created|modified)[^>]*>)[^<]*", "${head}1980-01-01T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}

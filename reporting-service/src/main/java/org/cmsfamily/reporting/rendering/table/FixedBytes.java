package org.cmsfamily.reporting.rendering.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of a workbook what differs each time it is written: the time, and the order of merged
 * cells. It is read as a file, since a stream cannot read the writer's zip.
 */
final class FixedBytes {

  private static final String CORE = "docProps/core.xml";
  private static final String SUMMARY = "xl/worksheets/sheet1.xml";
  private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"\\w+:\\w+\"/>");
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedBytes() {}

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
          to.write(fixed(entry.getName(), content));
        }
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] fixed(String name, byte[] content) {
    return switch (name) {
      case CORE -> withoutTime(content);
      case SUMMARY -> mergedInOrder(content);
      default -> content;
    };
  }

  private static byte[] mergedInOrder(byte[] sheet) {
    var xml = new String(sheet, StandardCharsets.UTF_8);
    var merged = MERGED.matcher(xml).results().map(MatchResult::group).sorted().iterator();
    return MERGED.matcher(xml).replaceAll(any -> merged.next()).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] withoutTime(byte[] core) {
    return new String(core, StandardCharsets.UTF_8)
        .replaceAll(
            "(?<head><dcterms:(created|modified)[^>]*>)[^<]*", "${head}1980-01-01T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}

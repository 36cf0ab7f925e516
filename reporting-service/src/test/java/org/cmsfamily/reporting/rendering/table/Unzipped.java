package org.cmsfamily.reporting.rendering.table;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/** The files of a CSV archive. */
record Unzipped(Map<String, String> files) {

  static Unzipped of(byte[] bytes) throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return new Unzipped(files);
  }

  String text(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  List<List<String>> rows(String name) throws IOException {
    try (var rows = CsvReader.builder().ofCsvRecord(text(name))) {
      return rows.stream().map(row -> row.getFields()).toList();
    }
  }
}

package org.cmsfamily.reporting.rendering.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.paper.Vocabulary;
import org.cmsfamily.platform.json.CanonicalJson;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.document.IssuedReport;

/**
 * Describes the CSV files as a Frictionless data package, made from the same declarations as the
 * files themselves.
 */
record DataPackage(IssuedReport report, Vocabulary vocabulary) {

  /** As the specification names its members. */
  private record Descriptor(
      String profile,
      String name,
      String id,
      String title,
      String version,
      List<String> languages,
      List<CsvResource> resources) {}

  private record CsvResource(
      String profile,
      String name,
      String title,
      String path,
      String format,
      String mediatype,
      String encoding,
      int bytes,
      String hash,
      Dialect dialect,
      Schema schema) {}

  private record Dialect(String delimiter, String lineTerminator, boolean doubleQuote) {}

  private record Schema(List<Field> fields, List<String> missingValues) {}

  private record Field(
      String name,
      String title,
      String type,
      String description,
      @JsonProperty("decimalChar") String decimal) {}

  /** The description, as canonical JSON. */
  byte[] json(Map<String, byte[]> files) {
    var document = report.document();
    return CanonicalJson.of(
            new Descriptor(
                "tabular-data-package",
                document.report().toLowerCase(Locale.ROOT),
                report.sha256(),
                vocabulary.text("title"),
                Integer.toString(document.revision()),
                List.of(vocabulary.language().code()),
                Tables.ALL.stream().map(table -> resource(table, files)).toList()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private CsvResource resource(Table<?> table, Map<String, byte[]> files) {
    var bytes = Objects.requireNonNull(files.get(table.name()));
    return new CsvResource(
        "tabular-data-resource",
        table.name(),
        vocabulary.text("table." + table.name()),
        table.name() + ".csv",
        "csv",
        "text/csv",
        "utf-8",
        bytes.length,
        "sha256:" + Sha256.of(bytes),
        new Dialect(",", "\r\n", true),
        new Schema(table.columns().stream().map(this::field).toList(), List.of("")));
  }

  private Field field(Column<?> column) {
    return new Field(
        column.name(),
        vocabulary.text("head." + column.name()),
        column.type().schema(),
        vocabulary.text("column." + column.name()),
        ".");
  }
}

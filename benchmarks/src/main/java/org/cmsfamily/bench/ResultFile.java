package org.cmsfamily.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.UserError;

/** The results, as programs read them. */
final class ResultFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ResultFile() {}

  /** Writes one file of one run; where it is. */
  static Path write(Path folder, List<Result> results) {
    var at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    try {
      Files.createDirectories(folder);
      var file = folder.resolve("bench-" + at.replace(':', '-') + ".json");
      var run =
          Map.of(
              "at", at,
              "processors", Runtime.getRuntime().availableProcessors(),
              "java", Runtime.version().toString(),
              "results", results.stream().map(ResultFile::fields).toList());
      Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(run));
      return file;
    } catch (IOException e) {
      throw new UserError("The figures cannot be written to " + folder + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, Object> fields(Result result) {
    return Map.of(
        "name", result.name(),
        "unit", result.unit().symbol(),
        "floor", fields(result.floor()),
        "skein", fields(result.skein()),
        "ratio", result.ratio(),
        "target", result.target(),
        "reached", result.reached());
  }

  private static Map<String, Object> fields(RoundFigures figures) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("median", figures.median());
    fields.put("rounds", figures.values());
    if (!Double.isNaN(figures.processorSeconds())) {
      fields.put("processorSeconds", figures.processorSeconds());
    }
    return fields;
  }
}

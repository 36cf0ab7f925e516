package org.cmsfamily.acceptance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns that a layout's page names are those of the example that runs. */
class LayoutsTest {

  private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|");

  @ParameterizedTest
  @ValueSource(strings = {"imports", "rates"})
  void theExampleHasTheseColumns(String resource) throws IOException {
    var page = ApiDocument.FOLDER.resolve("layouts/reporting").resolve(resource + ".md");

    var named =
        COLUMN.matcher(Files.readString(page)).results().map(found -> found.group(1)).toList();

    assertThat(named).isEqualTo(columns("/reporting/" + resource));
  }

  private static List<String> columns(String path) {
    var operation = ApiDocument.of("reporting").find("POST", path).orElseThrow();
    var example = OperationExample.committed(operation).orElseThrow();
    var csv = example.json().path("request").asText();
    return List.of(csv.lines().findFirst().orElseThrow().split(",", -1));
  }
}

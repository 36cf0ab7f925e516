package org.cmsfamily.reporting.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.archive.ArchivedRows;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.junit.jupiter.api.Test;

class ArchivedReportsTest {

  @Test
  void aFileWhoseBytesHaveAnotherHashIsNamed() {
    assertThat(misstated("csv", Sha256.of("a"), "a")).isEmpty();
    assertThat(misstated("csv", Sha256.of("a"), "b")).containsExactly("/report_file/0");
    assertThat(misstated("csv", "", "no bytes at all")).containsExactly("/report_file/0");
  }

  @Test
  void theCanonicalTextIsTheOneOfTheRevision() {
    assertThat(misstated("json", Sha256.of("{}"), "{}")).isEmpty();
    assertThat(misstated("json", Sha256.of("[]"), "[]")).containsExactly("/report_file/0");
  }

  @Test
  void aManifestThatGivesNoSuchReportIsNamed() {
    var rows =
        Map.of(
            "report",
            List.of(report()),
            "report_manifest",
            List.of("{\"report\":\"R\",\"revision\":1,\"manifest\":\"none\"}"));
    assertThat(new ArchivedReports(reading(rows)).misstated())
        .containsExactly("/report_manifest/0");
  }

  private static List<String> misstated(String form, String sha256, String text) {
    var content = "\\\\x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    return new ArchivedReports(
            reading(
                Map.of(
                    "report",
                    List.of(report()),
                    "report_file",
                    List.of(
                        """
                        {"report":"R","revision":1,"name":"%s","sha256":"%s","content":"%s"}
                        """
                            .formatted(form, sha256, content)))))
        .misstated();
  }

  private static String report() {
    return "{\"id\":\"R\",\"revisions\":[{\"number\":1,\"sha256\":\"%s\"}]}"
        .formatted(Sha256.of("{}"));
  }

  private static ArchivedRows reading(Map<String, List<String>> rows) {
    return (table, taking) -> {
      var lines = rows.getOrDefault(table, List.of());
      for (int i = 0; i < lines.size(); i++) {
        taking.take(Json.read(lines.get(i), JsonNode.class), "/" + table + "/" + i);
      }
    };
  }
}

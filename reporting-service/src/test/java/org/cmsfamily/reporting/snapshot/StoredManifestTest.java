package org.cmsfamily.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.document.ReportDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Manifests of every shape that was ever stored; a report of today is the report of that day. */
class StoredManifestTest {

  @ParameterizedTest
  @CsvSource({
    "Manifest-1, d0beb8d64252a932c2bd4c74f0737b92d7c837aa8543c9c49858f58cce8b2e72",
    "Manifest-2, 5f387b910a1ba64ce497fd47ea0ea54c1140b580d21b30bb117247023d615a10",
    "Manifest-3, b8586179e8582aa0029652fb5aa00d6eaf699b406220cdc6811f807176bfffde",
    "Manifest-4, 9f509b76408127b24026542e7643705c4c5a5d7ef4d678eb3578c547c606b340",
    "Manifest-5, 44d4b88bcbd4dcc0c99a72f9ea60c339fa6bdfa108c27433d30b1b4b6f5e5a3c"
  })
  void aStoredManifestIsReadAndGivesTheReportThatItGave(String file, String sha256)
      throws IOException {
    var manifest = Json.read(stored(file), Manifest.class);

    assertThat(Sha256.of(ReportDocument.of(manifest).canonicalJson())).isEqualTo(sha256);
  }

  private static String stored(String file) throws IOException {
    return Files.readString(
        Path.of("src/test/resources/stored", file + ".json"), StandardCharsets.UTF_8);
  }
}

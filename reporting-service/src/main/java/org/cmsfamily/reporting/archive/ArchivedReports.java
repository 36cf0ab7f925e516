package org.cmsfamily.reporting.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.archive.ArchivedBytes;
import org.cmsfamily.platform.archive.ArchivedRows;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.json.UnreadableJsonException;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.snapshot.Manifest;

/** Whether the reports of an archive are what their hashes say. */
final class ArchivedReports {

  private static final String JSON = "json";

  private final ArchivedRows rows;
  private final List<String> misstated = new ArrayList<>();

  /** Of the canonical JSON, by report and revision. */
  private final Map<String, String> stated = new HashMap<>();

  ArchivedReports(ArchivedRows rows) {
    this.rows = rows;
  }

  /** Files whose bytes, and manifests whose report, have another hash than they state. */
  List<String> misstated() {
    rows.each(
        "report",
        (row, place) ->
            row.path("revisions")
                .forEach(
                    revision ->
                        stated.put(
                            key(row.path("id"), revision.path("number")),
                            revision.path("sha256").asText())));
    rows.each("report_file", this::checkFile);
    rows.each("report_manifest", this::checkManifest);
    return misstated;
  }

  private void checkFile(JsonNode row, String place) {
    var sha256 = Sha256.of(ArchivedBytes.of(row.path("content").asText()));
    boolean canonical = row.path("name").asText().equals(JSON);
    if (!sha256.equals(row.path("sha256").asText())
        || (canonical
            && !sha256.equals(stated.get(key(row.path("report"), row.path("revision")))))) {
      misstated.add(place);
    }
  }

  private void checkManifest(JsonNode row, String place) {
    if (!computed(row.path("manifest").asText())
        .equals(stated.get(key(row.path("report"), row.path("revision"))))) {
      misstated.add(place);
    }
  }

  private static String computed(String manifest) {
    try {
      return Sha256.of(ReportDocument.of(Json.read(manifest, Manifest.class)).canonicalJson());
    } catch (UnreadableJsonException e) {
      return "";
    }
  }

  private static String key(JsonNode report, JsonNode revision) {
    return report.asText() + "/" + revision.asText();
  }
}

package org.cmsfamily.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.Failure;
import org.cmsfamily.local.api.Api;

/** The reporting job's reports: made, verified, cleared, fetched in each form and kept as files. */
final class BringReports {

  private static final Map<String, String> FORMS = forms();

  private final Stage stage;
  private final List<String> lines = new ArrayList<>();
  private JsonNode last = MissingNode.getInstance();

  BringReports(Stage stage) {
    this.stage = stage;
  }

  private static Map<String, String> forms() {
    var forms = new LinkedHashMap<String, String>();
    forms.put("json", "json");
    forms.put("csv", "csv.zip");
    forms.put("xlsx", "xlsx");
    forms.put("pdf", "pdf");
    return forms;
  }

  void bring(String quarter, String body) {
    var instrument = body.substring(0, body.indexOf('-'));
    var secretary = Office.secretary(instrument);
    var report = run(quarter, body);
    var reader = stage.reporting(secretary);
    var revision = "/reports/" + report + "/revisions/1";
    var verified = reader.ask(revision + "/verifications", Map.of()).orThrow();
    var sha256 = verified.text("sha256");
    stage
        .telling()
        .line(
            "Recomputed from its manifest: SHA-256 %s, the same: %s"
                .formatted(sha256, verified.text("matches")));
    var clearing = Fields.none().with("revision", 1).node();
    stage.reporting(secretary, "clear " + report, "/reports/" + report + "/clearances", clearing);
    stage.tell(secretary, "clears the report " + quarter + " for " + body);
    keep(reader, revision, quarter + "-" + body, sha256);
  }

  private String run(String quarter, String body) {
    var job = stage.loading().cast().machine("reporting-job");
    var request =
        Fields.none().with("family", Load.FAMILY).with("period", quarter).with("body", body).node();
    var made = job.post(Stage.key("run " + quarter + " " + body), "/runs", request);
    stage.telling().step("Reporting job (machine)", "makes the report " + quarter + " for " + body);
    return made.json().path("reports").path(0).asText();
  }

  private void keep(Api reader, String revision, String name, String sha256) {
    for (var form : FORMS.entrySet()) {
      var answer = reader.get(revision + "/files/" + form.getKey() + "?lang=en");
      lines.add(write(name + "." + form.getValue(), answer.bytes()).toString());
      if (form.getKey().equals("json")) last = answer.json();
    }
    lines.add("  SHA-256 of its canonical JSON: " + sha256);
  }

  /** Of the last report that was kept. */
  private String savings(String service) {
    var costs = last.path("services").path(service).path("costs").path("yearToDate");
    var told = new ArrayList<String>();
    for (var instrument : costs.path("instruments").properties()) {
      var savings = instrument.getValue().path("savings");
      told.add(
          "%s %s %s"
              .formatted(
                  instrument.getKey(),
                  savings.path("amount").asText(),
                  savings.path("currency").asText()));
    }
    return "Savings after one-time cost: " + String.join(", ", told);
  }

  private Path write(String name, byte[] bytes) {
    var file = stage.suite().reports().resolve(name);
    try {
      Files.createDirectories(stage.suite().reports());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new Failure("The report cannot be written to " + file, e);
    }
  }

  /** What the year came to, and where everything is. */
  void say(String service) {
    stage.telling().chapter("The year 2027");
    stage.telling().line(savings(service));
    stage.telling().chapter("The reports");
    lines.forEach(stage.telling()::line);
    stage.telling().chapter("Open in a browser");
    var suite = stage.suite();
    for (var address : List.of(suite.registry(), suite.catalog(), suite.reporting())) {
      stage.telling().line(address + "/q/swagger-ui");
    }
  }
}

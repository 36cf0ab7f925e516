package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.UserError;
import org.cmsfamily.local.api.Api;

/**
 * The reporting job's reports: made, verified, cleared, fetched in each format and stored as files.
 */
final class FetchReports {

  private static final Map<String, String> FORMATS = formats();

  private final DemoContext context;
  private final List<String> lines = new ArrayList<>();
  private JsonNode last = MissingNode.getInstance();

  FetchReports(DemoContext context) {
    this.context = context;
  }

  private static Map<String, String> formats() {
    var formats = new LinkedHashMap<String, String>();
    formats.put("json", "json");
    formats.put("csv", "csv.zip");
    formats.put("xlsx", "xlsx");
    formats.put("pdf", "pdf");
    formats.put("docx", "docx");
    formats.put("html", "html");
    return formats;
  }

  void fetch(String quarter, String body) {
    var instrument = body.substring(0, body.indexOf('-'));
    var secretary = Persona.secretary(instrument);
    var report = run(quarter, body);
    var reader = context.reporting(secretary);
    var revision = "/reports/" + report + "/revisions/1";
    var verified = reader.ask(revision + "/verifications", Map.of()).orThrow();
    var sha256 = verified.text("sha256");
    context
        .console()
        .line(
            "Recomputed from its manifest: SHA-256 %s, the same: %s"
                .formatted(sha256, verified.text("matches")));
    new ShowInbox(context).of(secretary);
    var clearing = RequestJson.none().with("revision", 1).node();
    context.reporting(secretary, "clear " + report, "/reports/" + report + "/clearances", clearing);
    context.say(secretary, "clears the report " + quarter + " for " + body);
    store(reader, revision, quarter + "-" + body, sha256);
  }

  private String run(String quarter, String body) {
    var job = context.loadContext().personas().machine("reporting-job");
    var request =
        RequestJson.none()
            .with("family", Load.FAMILY)
            .with("period", quarter)
            .with("body", body)
            .node();
    var made = job.post(DemoContext.key("run " + quarter + " " + body), "/runs", request);
    context
        .console()
        .step("Reporting job (machine)", "makes the report " + quarter + " for " + body);
    return made.json().path("reports").path(0).asText();
  }

  private void store(Api reader, String revision, String name, String sha256) {
    for (var format : FORMATS.entrySet()) {
      var answer = reader.get(revision + "/files/" + format.getKey() + "?lang=en");
      lines.add(write(name + "." + format.getValue(), answer.bytes()).toString());
      if (format.getKey().equals("json")) last = answer.json();
    }
    lines.add("  SHA-256 of its canonical JSON: " + sha256);
  }

  /** Of the last report that was stored. */
  private String savings(String service) {
    var costs = last.path("services").path(service).path("costs").path("yearToDate");
    var sentences = new ArrayList<String>();
    for (var instrument : costs.path("instruments").properties()) {
      var savings = instrument.getValue().path("savings");
      sentences.add(
          "%s %s %s"
              .formatted(
                  instrument.getKey(),
                  savings.path("amount").asText(),
                  savings.path("currency").asText()));
    }
    return "Savings after one-time cost: " + String.join(", ", sentences);
  }

  private Path write(String name, byte[] bytes) {
    var file = context.suite().reports().resolve(name);
    try {
      Files.createDirectories(context.suite().reports());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UserError("The report cannot be written to " + file, e);
    }
  }

  /** What the year came to, and where everything is. */
  void say(String service) {
    context.console().heading("The year 2027");
    context.console().line(savings(service));
    context.console().heading("The reports");
    lines.forEach(context.console()::line);
    new ShowPages(context).run();
  }
}

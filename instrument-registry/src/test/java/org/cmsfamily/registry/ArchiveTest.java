package org.cmsfamily.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.testkit.SkeinResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** An instrument takes its own away: brought into another place, it answers the same. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class ArchiveTest {

  /** All that a family has, what refers to others first. */
  private static final List<String> TABLES =
      List.of(
          "document_piece where document in (select id from document where family = '%s')",
          "meeting_paper where meeting in (select id from meeting where family = '%s')",
          "document where family = '%s'",
          "decision_passage where decision in (select id from decision where family = '%s')",
          "decision_status_change where decision in (select id from decision where family = '%s')",
          "budget_line where budget in (select id from budget where family = '%s')",
          "budget_correction where budget in (select id from budget where family = '%s')",
          "competence where body in (select id from body where family = '%s')",
          "secretariat_seat where secretariat in (select id from secretariat where family = '%s')",
          "serving_arrangement where secretariat in"
              + " (select id from secretariat where family = '%s')",
          "decision where family = '%s'",
          "budget where family = '%s'",
          "meeting where family = '%s'",
          "body where family = '%s'",
          "secretariat where family = '%s'",
          "organisation where family = '%s'",
          "invitation where family = '%s'",
          "transmittal where family = '%s'",
          "appointment where family = '%s'",
          "person where family = '%s'",
          "instrument where family = '%s'",
          "holder where family = '%s'",
          "recorded_fact where family = '%s'",
          "act where family = '%s'",
          "act_chain where family = '%s'",
          "family where id = '%s'");

  @Test
  void whatIsBroughtInAnswersAsItDid() throws SQLException, IOException {
    var recorded = RecordedFamily.recorded();
    var family = recorded.family();
    var registrar = family.registrar("HOST");
    family.appoint(registrar, "auditor", "auditor", recorded.code("HOST"));
    registrar
        .upload("/decisions/" + recorded.code("HOST-D1") + "/documents", "a,b\n1,2\n")
        .then()
        .statusCode(201);
    family
        .registrar("PART")
        .done(
            "/secretariats/" + recorded.code("HOST-SEC") + "/serving-arrangements",
            "{\"instrument\":\"%s\",\"role\":\"permanent\",\"from\":\"2001-01-01\"}"
                .formatted(recorded.code("PART")));
    var before = answers(recorded);
    var acts = acts(registrar, recorded);
    var served = family.registrar("PART").get(served(recorded), Map.of()).asString();
    assertThat(served).contains("\"bonnBased\":true");

    family
        .registrar("PART")
        .get("/instruments/" + recorded.code("HOST") + "/archive", Map.of())
        .then()
        .statusCode(404);
    var host = archive(registrar, recorded.code("HOST"));
    var part = archive(family.registrar("PART"), recorded.code("PART"));
    assertThat(bringIn(host)).as("known here").isEqualTo(409);

    forget(family.family());
    registrar.get("/bodies/" + recorded.code("HOST-STC"), Map.of()).then().statusCode(404);
    assertThat(bringIn("nothing".getBytes(StandardCharsets.UTF_8))).isEqualTo(422);
    refused(forOthers(part, recorded), "/rows/appointment.jsonl/1");
    assertThat(bringIn(zip(ofNoNumber(part)))).as("a row of another type").isEqualTo(422);
    assertThat(bringIn(part)).isEqualTo(201);
    assertThat(family.registrar("PART").get(served(recorded), Map.of()).asString())
        .as("served by another's secretariat")
        .isEqualTo(served);
    assertThat(bringIn(host)).as("what both have is there already").isEqualTo(201);
    assertThat(bringIn(host)).as("brought in before").isEqualTo(409);

    assertThat(answers(recorded)).isEqualTo(before);
    assertThat(acts(registrar, recorded)).containsAll(acts).contains("bring-in-instrument");
    assertThat(
            family
                .person("auditor")
                .read("/acts/verification", Map.of("family", family.family()))
                .getString("brokenAt"))
        .isNull();
  }

  /** An archive with an appointment, first of all, that gives a right for another instrument. */
  private static Map<String, String> forOthers(byte[] archive, RecordedFamily recorded)
      throws IOException {
    var forged = new TreeMap<>(entries(archive));
    forged.computeIfPresent(
        "rows/appointment.jsonl",
        (name, rows) ->
            rows.replaceFirst(
                "\"holder\": \"" + recorded.code("PART") + "\"",
                "\"holder\": \"" + recorded.code("HOST") + "\""));
    sign(forged, "rows/appointment.jsonl");
    return forged;
  }

  private static Map<String, String> ofNoNumber(byte[] archive) throws IOException {
    var forged = new TreeMap<>(entries(archive));
    forged.computeIfPresent(
        "rows/body.jsonl",
        (name, rows) -> rows.replaceFirst("\"version\": \\d+", "\"version\": \"x\""));
    sign(forged, "rows/body.jsonl");
    return forged;
  }

  private static String served(RecordedFamily recorded) {
    return "/instruments/" + recorded.code("PART");
  }

  private static byte[] archive(Api as, String instrument) {
    var answer = as.get("/instruments/" + instrument + "/archive", Map.of());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("application/zip");
    return answer.asByteArray();
  }

  @Test
  void everyFaultOfAnArchiveIsListedBeforeAnythingIsStored() throws IOException {
    var recorded = RecordedFamily.recorded();
    var registrar = recorded.family().registrar("HOST");
    registrar
        .upload("/decisions/" + recorded.code("HOST-D1") + "/documents", "a,b\n1,2\n")
        .then()
        .statusCode(201);
    var entries =
        entries(
            registrar
                .get("/instruments/" + recorded.code("HOST") + "/archive", Map.of())
                .asByteArray());

    var altered = new TreeMap<>(entries);
    altered.computeIfPresent("rows/body.jsonl", (name, rows) -> rows.replace("HOST", "HOSt"));
    altered.remove("rows/meeting.jsonl");
    altered.put("more.txt", "more");
    refused(altered, "/rows/body.jsonl", "/rows/meeting.jsonl", "/more.txt");

    var forged = new TreeMap<>(entries);
    forged.computeIfPresent(
        "rows/document.jsonl",
        (name, rows) -> rows.replaceAll("\"sha256\": \"[0-9a-f]{64}", "\"sha256\": \"00"));
    forged.computeIfPresent("rows/holder.jsonl", (name, rows) -> rows + "[]\n");
    sign(forged, "rows/document.jsonl");
    sign(forged, "rows/holder.jsonl");
    refused(
        forged,
        "/rows/holder.jsonl/" + forged.getOrDefault("rows/holder.jsonl", "").lines().count(),
        "/rows/holder.jsonl");
    forged.put("rows/holder.jsonl", entries.getOrDefault("rows/holder.jsonl", ""));
    sign(forged, "rows/holder.jsonl");
    refused(forged, "/rows/document.jsonl/1");
  }

  private static void refused(Map<String, String> entries, String... places) throws IOException {
    var answer = brought(zip(entries));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/archive-refused");
    assertThat(answer.jsonPath().<String>getList("violations.pointer"))
        .containsExactlyInAnyOrder(places);
  }

  /** Lets the manifest state the hash of an entry as it is now. */
  private static void sign(Map<String, String> forged, String entry) {
    var now = Sha256.of(forged.getOrDefault(entry, ""));
    forged.compute(
        "manifest.json",
        (name, manifest) ->
            String.valueOf(manifest)
                .replaceAll(
                    "(\"file\":\"" + entry + "\"[^}]*?\"sha256\":\")[0-9a-f]{64}", "$1" + now));
  }

  private static Map<String, String> entries(byte[] archive) throws IOException {
    var entries = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static int bringIn(byte[] archive) {
    return brought(archive).statusCode();
  }

  private static Response brought(byte[] archive) {
    return given()
        .auth()
        .oauth2(Api.steward().token())
        .contentType("application/octet-stream")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(archive)
        .post("/archives");
  }

  private static List<String> acts(Api registrar, RecordedFamily recorded) {
    return registrar
        .read("/acts", Map.of("family", recorded.family().family(), "limit", 200))
        .getList("items.name");
  }

  private static List<String> answers(RecordedFamily recorded) {
    var registrar = recorded.family().registrar("HOST");
    var answers = new ArrayList<String>();
    for (var path :
        List.of(
            "/families/" + recorded.family().family(),
            "/instruments/" + recorded.code("HOST"),
            "/secretariats/" + recorded.code("HOST-SEC"),
            "/bodies/" + recorded.code("HOST-STC"),
            "/bodies/" + recorded.code("HOST-COP"),
            "/meetings/" + recorded.code("HOST-COP-9"),
            "/decisions/" + recorded.code("HOST-D1"),
            "/decisions/" + recorded.code("HOST-D2"),
            "/budgets/" + recorded.code("HOST-B1"),
            "/invitations/" + recorded.invitation(),
            "/transmittals/" + recorded.transmittal())) {
      answers.add(registrar.get(path, Map.of()).asString());
    }
    for (var list : List.of("/documents", "/appointments", "/search")) {
      answers.add(
          registrar
              .get(
                  list,
                  list.equals("/documents")
                      ? Map.of("holder", recorded.code("HOST-D1"))
                      : list.equals("/search")
                          ? Map.of("instrument", recorded.code("HOST"))
                          : Map.of("holder", recorded.code("HOST")))
              .asString());
    }
    return answers;
  }

  /** As if the installation were another one. */
  private static void forget(String family) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                setting("quarkus.flyway.jdbc-url"),
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
        var statement = connection.createStatement()) {
      for (var rows : TABLES) {
        var table = rows.substring(0, rows.indexOf(' '));
        statement.execute("alter table " + table + " disable row level security");
      }
      for (var rows : TABLES) {
        statement.execute("delete from " + rows.formatted(family));
      }
      for (var rows : TABLES) {
        var table = rows.substring(0, rows.indexOf(' '));
        if (!table.equals("holder") && !table.equals("act_chain")) {
          statement.execute("alter table " + table + " enable row level security");
        }
      }
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}

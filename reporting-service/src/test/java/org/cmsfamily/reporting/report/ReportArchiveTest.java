package org.cmsfamily.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What an instrument takes away of ledger and reports answers the same where it is brought in. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportArchiveTest {

  private static final String SECRETARY = "executive-secretary";

  private static final String OF_QUARTERS =
      " where service_quarter in (select id from service_quarter where family = '%s')";
  private static final String OF_GROUPS =
      " where posting_group in (select id from posting_group where family = '%s')";
  private static final String OF_REPORTS =
      " where report in (select id from report where family = '%s')";

  /** All that a family has, what refers to others first. */
  private static final List<String> TABLES =
      List.of(
          "restatement" + OF_GROUPS,
          "acceptance" + OF_GROUPS,
          "ledger_entry where family = '%s'",
          "posting_group where family = '%s'",
          "ledger_batch where family = '%s'",
          "quarter_closing" + OF_QUARTERS,
          "quarter_revision" + OF_QUARTERS,
          "service_quarter where family = '%s'",
          "payment where family = '%s'",
          "rate where family = '%s'",
          "progress where family = '%s'",
          "measurement where family = '%s'",
          "lesson where family = '%s'",
          "finding where family = '%s'",
          "report_file" + OF_REPORTS,
          "report_manifest" + OF_REPORTS,
          "report where family = '%s'",
          "reporting_run where family = '%s'",
          "act where family = '%s'",
          "act_chain where family = '%s'",
          "replica where topic = 'catalog.services' and family = '%s'");

  @Test
  void whatIsBroughtInAnswersAsItDidWithTheSameReportHashes() throws SQLException {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    notedWithAnErratum(world, committees, id);
    world
        .finance("AEWA")
        .get("/instruments/{code}/archive", world.code("CMS"))
        .then()
        .statusCode(404);
    var cms = archive(world, "CMS");
    var aewa = archive(world, "AEWA");
    assertThat(bringIn(cms)).as("it is here").isEqualTo(409);
    var before = answers(world, id);

    forget(world.family());
    world.finance("CMS").get("/reports/{id}", id).then().statusCode(404);
    assertThat(bringIn(aewa)).as("its share of what CMS booked").isEqualTo(201);
    assertThat(bringIn(cms)).isEqualTo(201);
    assertThat(bringIn(cms)).as("brought in before").isEqualTo(409);
    world.publishService("active", world.costPlan("120000.00", "80000.00"));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(answers(world, id)).isEqualTo(before));
  }

  private static void notedWithAnErratum(ReportingWorld world, Committees committees, String id) {
    var cms = world.code("CMS");
    var meeting = Map.of("meeting", committees.meeting("CMS"));
    var decision = Map.of("decision", committees.decision("CMS"));
    var steps =
        List.of(
            committees.acts(cms, SECRETARY, id + "/clearances", Map.of()),
            committees.acts(world.code("AEWA"), SECRETARY, id + "/agreements", Map.of()),
            committees.acts(cms, SECRETARY, id + "/submissions", meeting),
            committees.acts(cms, "registrar", id + "/notings", decision),
            committees.acts(
                cms, SECRETARY, id + "/revisions/1/errata", Map.of("text", "Page 2: read 15")));
    assertThat(steps).extracting(Response::statusCode).containsOnly(201);
  }

  private static byte[] archive(ReportingWorld world, String instrument) {
    return world
        .finance(instrument)
        .get("/instruments/{code}/archive", world.code(instrument))
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static List<String> answers(ReportingWorld world, String report) {
    var answers = new ArrayList<String>();
    for (var instrument : List.of("CMS", "AEWA")) {
      answers.add(get(world.as(instrument, SECRETARY), "/reports/" + report));
      answers.add(hash(world.as(instrument, SECRETARY), "/reports/" + report + "/revisions/1"));
      answers.add(
          hash(world.as(instrument, SECRETARY), "/reports/" + report + "/revisions/1/files/pdf"));
    }
    answers.add(
        world
            .as("CMS", SECRETARY)
            .post("/reports/{id}/revisions/1/verifications", report)
            .asString());
    answers.add(get(world.finance("CMS"), "/services/" + world.service() + "/quarters/2027-Q1"));
    answers.add(get(world.finance("CMS"), "/services/" + world.service() + "/settlements"));
    answers.add(get(world.finance("CMS"), "/entries?limit=200&service=" + world.service()));
    answers.add(
        get(
            world.finance("CMS"),
            "/imports?family=" + world.family() + "&payer=" + world.code("CMS")));
    answers.add(get(world.finance("CMS"), "/rates?limit=200&family=" + world.family()));
    return answers;
  }

  private static String get(RequestSpecification as, String path) {
    return as.get(path).then().statusCode(200).extract().asString();
  }

  private static String hash(RequestSpecification as, String path) {
    return Sha256.of(as.get(path).then().statusCode(200).extract().asByteArray());
  }

  private static int bringIn(byte[] archive) {
    return given()
        .auth()
        .oauth2(TestTokens.steward())
        .contentType("application/octet-stream")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(archive)
        .post("/archives")
        .statusCode();
  }

  /** As if the installation were another one, which knows the family from the registry only. */
  private static void forget(String family) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                setting("quarkus.flyway.jdbc-url"),
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
        var statement = connection.createStatement()) {
      for (var rows : TABLES) {
        statement.execute("alter table " + table(rows) + " no force row level security");
      }
      for (var rows : TABLES) {
        statement.execute("delete from " + rows.formatted(family));
      }
      for (var rows : TABLES) {
        statement.execute("alter table " + table(rows) + " force row level security");
      }
    }
  }

  private static String table(String rows) {
    return rows.substring(0, rows.indexOf(' '));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}

package org.cmsfamily.reporting.report;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.reporting.snapshot.Period;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportingJobTest {

  private static final String SECRETARY = "executive-secretary";

  @Inject IssueReport issueReport;
  @Inject ReportStore store;
  @Inject Replicas replicas;

  @Test
  void aClosedQuarterGivesOneReportThatAnyoneMayRecompute() {
    var world = closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");

    committees
        .runs("CMS", "2027-Q1")
        .then()
        .statusCode(200)
        .body("reports", contains(id))
        .body("results[0].outcome", equalTo("issued"));
    committees
        .runs("CMS", "2027-Q1")
        .then()
        .body("results[0].outcome", equalTo("unchanged"))
        .body("results[0].revision", equalTo(1));

    var json = world.as("AEWA", SECRETARY).get("/reports/{id}/revisions/1", id).asByteArray();
    var sha256 = Sha256.of(json);
    world
        .as("AEWA", SECRETARY)
        .post("/reports/{id}/revisions/1/verifications", id)
        .then()
        .statusCode(200)
        .body("sha256", equalTo(sha256))
        .body("matches", equalTo(true))
        .body("files", hasSize(16));
    assertThat(
            JsonPath.from(new String(json, StandardCharsets.UTF_8))
                .getString(
                    "services.'%s'.costs.period.instruments.'%s'.savings.amount"
                        .formatted(world.service(), world.code("CMS"))))
        .isEqualTo("-6000.00");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(TestTopics.read("reporting.reports", id))
                    .last()
                    .extracting(ConsumerRecord::value, as(InstanceOfAssertFactories.STRING))
                    .contains(sha256)
                    .contains("\"state\":\"draft\""));
  }

  @Test
  void aRunThatWasCutOffBeforeItRenderedIsTakenUpByTheNext() {
    var world = closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    AsSystem.run(
        () ->
            issueReport.issue(
                replicas.get(ReportingReplicas.BODIES, committees.body("CMS")),
                Period.parse("2027-Q1")));
    world
        .as("CMS", SECRETARY)
        .get("/reports/{id}", id)
        .then()
        .body("revisions[0].files", hasSize(1));

    committees.runs("CMS", "2027-Q1").then().body("results[0].outcome", equalTo("unchanged"));

    world
        .as("CMS", SECRETARY)
        .get("/reports/{id}", id)
        .then()
        .body("revisions", hasSize(1))
        .body("revisions[0].files", hasSize(16));
  }

  @Test
  void everyFormIsServedAsItWasStored() {
    var world = closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("AEWA", "2027-Q1");
    committees.runs("AEWA", "2027-Q1").then().statusCode(200);

    for (var form : List.of("csv", "xlsx", "pdf", "docx", "html")) {
      var first = world.as("CMS", SECRETARY).get("/reports/{id}/revisions/1/files/" + form, id);
      var again = world.as("CMS", SECRETARY).get("/reports/{id}/revisions/1/files/" + form, id);
      assertThat(first.statusCode()).as(form).isEqualTo(200);
      assertThat(first.asByteArray()).isEqualTo(again.asByteArray());
      assertThat(first.header("ETag")).contains(Sha256.of(first.asByteArray()));
    }
    world
        .as("CMS", SECRETARY)
        .get("/reports/{id}/revisions/1/files/pdf?lang=fr", id)
        .then()
        .statusCode(200)
        .contentType("application/pdf");
    world
        .as("CMS", SECRETARY)
        .get("/reports/{id}/revisions/1/files/pdf?lang=xx", id)
        .then()
        .statusCode(404);
  }

  @Test
  void aFigureOpensToTheLinesThatTheReaderMaySee() {
    var world = closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    var shared =
        "/services/%s/costs/period/instruments/%s/actual"
            .formatted(world.service(), world.code("CMS"));
    var own =
        "/services/%s/costs/period/instruments/%s/avoided"
            .formatted(world.service(), world.code("CMS"));

    provenance(world, "AEWA", id, shared)
        .body("value.amount", equalTo("27000.00"))
        .body("lots", not(empty()))
        .body("lots.hidden", everyItem(equalTo(0)));
    provenance(world, "AEWA", id, own)
        .body("value.amount", equalTo("4500.00"))
        .body("lots.entries.flatten()", empty())
        .body("lots.hidden", not(hasItem(0)));
    provenance(world, "CMS", id, own)
        .body("lots.hidden", everyItem(equalTo(0)))
        .body("lots.entries.flatten()", not(empty()));
    world
        .as("CMS", SECRETARY)
        .get("/reports/{id}/revisions/1/provenance?figure=/nothing", id)
        .then()
        .statusCode(404);
  }

  @Test
  void aReportIsSeenByMoreTheFurtherItHasCome() {
    var world = closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    var cms = world.code("CMS");
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    seen(world, committees, id, 404, 404);
    world.as("EUROBATS", SECRETARY).get("/reports/{id}", id).then().statusCode(404);

    committees
        .acts(world.code("AEWA"), SECRETARY, id + "/clearances", Map.of())
        .then()
        .statusCode(403);
    committees
        .acts(cms, SECRETARY, id + "/clearances", Map.of("revision", 1))
        .then()
        .statusCode(201)
        .body("state", equalTo("cleared"));
    seen(world, committees, id, 404, 404);

    committees
        .acts(cms, SECRETARY, id + "/submissions", Map.of("meeting", committees.meeting("AEWA")))
        .then()
        .statusCode(422);
    committees
        .acts(cms, SECRETARY, id + "/submissions", Map.of("meeting", committees.meeting("CMS")))
        .then()
        .statusCode(422)
        .body("type", endsWith("objections-possible"));
    committees
        .acts(world.code("AEWA"), SECRETARY, id + "/agreements", Map.of())
        .then()
        .statusCode(201)
        .body("revisions[0].agreements.instrument", contains(world.code("AEWA")));
    committees
        .acts(cms, SECRETARY, id + "/submissions", Map.of("meeting", committees.pastMeeting()))
        .then()
        .statusCode(422)
        .body("type", endsWith("meeting-over"));
    committees
        .acts(cms, SECRETARY, id + "/submissions", Map.of("meeting", committees.meeting("CMS")))
        .then()
        .statusCode(201);
    seen(world, committees, id, 200, 404);

    committees
        .acts(cms, "registrar", id + "/notings", Map.of("decision", committees.decision("CMS")))
        .then()
        .statusCode(201)
        .body("state", equalTo("noted"));
    seen(world, committees, id, 200, 200);
  }

  @Test
  void anObjectionIsPrintedInAFurtherRevision() {
    var world = closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    committees.runs("CMS", "2027-Q1").then().statusCode(200);

    committees
        .acts(
            world.code("AEWA"),
            SECRETARY,
            id + "/objections",
            Map.of("text", "The loan of headsets is valued too low"))
        .then()
        .statusCode(201)
        .body("revision", equalTo(2))
        .body("revisions[0].state", equalTo("draft"));

    world
        .as("CMS", SECRETARY)
        .get("/reports/{id}/revisions/2", id)
        .then()
        .body("objections[0].text", equalTo("The loan of headsets is valued too low"))
        .body("changes", empty());
    committees.runs("CMS", "2027-Q1").then().body("results[0].outcome", equalTo("unchanged"));
  }

  @Test
  void aReportGoesBeforeItsMeetingUnderASymbol() {
    var world = closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    var paper =
        Map.of(
            "meeting",
            committees.meeting("CMS"),
            "agendaItem",
            "12.3",
            "symbol",
            "UNEP/CMS/StC60/Doc.12.3");
    committees
        .acts(world.code("CMS"), SECRETARY, id + "/papers", paper)
        .then()
        .statusCode(201)
        .body("revision", equalTo(2));
    world
        .as("CMS", SECRETARY)
        .get("/reports/{id}/revisions/2", id)
        .then()
        .body("paper.symbol", equalTo("UNEP/CMS/StC60/Doc.12.3"))
        .body("paper.agendaItem", equalTo("12.3"))
        .body("dated", equalTo("2027-04-12"))
        .body("changes", empty());
    world
        .as("CMS", SECRETARY)
        .get("/reports/{id}", id)
        .then()
        .body("revisions[1].missing", empty());
  }

  @Test
  void theLinesBehindAFigureArePaged() {
    var world = closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    var figure =
        "/services/%s/costs/period/instruments/%s/actual"
            .formatted(world.service(), world.code("CMS"));
    var path = "/reports/{id}/revisions/1/provenance?limit=100&figure={figure}";
    var first = world.as("CMS", SECRETARY).get(path, id, figure).then().statusCode(200).extract();
    List<String> lines = first.path("lots.entries.flatten().id");
    assertThat(lines).hasSize(100);
    String next = first.path("next");
    var second =
        world
            .as("CMS", SECRETARY)
            .get(path + "&cursor={next}", id, figure, next)
            .then()
            .statusCode(200)
            .body("next", nullValue())
            .extract();
    List<String> rest = second.path("lots.entries.flatten().id");
    List<Integer> counts = second.path("lots.lot.count");
    assertThat(rest).isNotEmpty().doesNotContainAnyElementsOf(lines);
    assertThat(lines.size() + rest.size())
        .isEqualTo(counts.stream().mapToInt(Integer::intValue).sum());
    world.as("CMS", SECRETARY).get(path + "&cursor=eA", id, figure).then().statusCode(400);
  }

  @Test
  void theLotsBehindAFigureArePaged() {
    var world = closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    var figure =
        "/services/%s/costs/period/instruments/%s/needed"
            .formatted(world.service(), world.code("CMS"));
    var path = "/reports/{id}/revisions/1/provenance?limit={limit}&cursor={c}&figure={figure}";
    var found = new LinkedHashSet<String>();
    var lines = new LinkedHashSet<String>();
    int pages = 0;
    for (var next = ""; next != null; pages++) {
      var page = world.as("AEWA", SECRETARY).get(path, id, 20, next, figure).then();
      List<String> lots = page.statusCode(200).extract().path("lots.id");
      List<String> entries = page.extract().path("lots.entries.flatten().id");
      assertThat(lots).hasSizeBetween(1, 20);
      assertThat(lines).doesNotContainAnyElementsOf(entries);
      found.addAll(lots);
      lines.addAll(entries);
      next = page.extract().path("next");
    }
    assertThat(pages).isGreaterThan(1);
    var first = world.as("AEWA", SECRETARY).get(path, id, 1, "", figure).then();
    assertThat(found).hasSizeGreaterThan(1);
    first.body("lots", hasSize(1));
  }

  @Test
  void aManifestHoldsNoLinesButTheHashesOfTheirLots() {
    var world = closedFirstQuarter();
    var committees = new Committees(world);
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    var manifest = AsSystem.call(() -> store.manifest(committees.report("CMS", "2027-Q1"), 1));
    var service = manifest.services().getFirst();
    assertThat(service.entries()).isEmpty();
    assertThat(service.lots()).isNotEmpty().allMatch(lot -> lot.sha256().length() == 64);
    assertThat(service.rates()).isNotEmpty();
  }

  @Test
  void theJobWaitsAndIsProvisionalFromTheDueDate() {
    var world = ReportingWorld.on("2027-04-12");
    importQuarter(world, "2027-Q1");
    world.closes("CMS", "2027-Q1").then().statusCode(200);
    var committees = new Committees(world);

    committees
        .runs("CMS", "2027-Q1")
        .then()
        .statusCode(200)
        .body("reports", empty())
        .body("results[0].outcome", equalTo("waiting"))
        .body("results[0].dueOn", equalTo("2027-04-30"))
        .body("results[0].notClosed[0].instruments", contains(world.code("AEWA")));

    world.moveTo("2027-04-30");
    committees
        .runs("CMS", "2027-Q1")
        .then()
        .body("results[0].outcome", equalTo("issued-provisional"));

    world.closes("AEWA", "2027-Q1").then().statusCode(200);
    committees
        .runs("CMS", "2027-Q1")
        .then()
        .body("results[0].outcome", equalTo("issued"))
        .body("results[0].revision", equalTo(2));
  }

  @Test
  void missedQuartersAreCaughtUpInOrder() {
    var world = ReportingWorld.on("2027-07-12");
    for (var quarter : List.of("2027-Q1", "2027-Q2")) {
      importQuarter(world, quarter);
      world.closes(quarter);
    }
    var committees = new Committees(world);

    committees
        .runs("AEWA", "2027-Q2")
        .then()
        .body("results.period", contains("2027-Q1", "2027-Q2"))
        .body("results.outcome", contains("issued", "issued"))
        .body("reports", contains(committees.report("AEWA", "2027-Q2")));
    committees.runs("AEWA", "2027-Q1..2027-Q2").then().body("results.outcome", contains("issued"));
  }

  @Test
  void aPeriodThatIsNoneIsRefused() {
    var world = ReportingWorld.on("2027-04-12");
    var committees = new Committees(world);
    committees.runs("CMS", "2027-Q5").then().statusCode(400);
  }

  private static ValidatableResponse provenance(
      ReportingWorld world, String reader, String id, String figure) {
    return world
        .as(reader, SECRETARY)
        .get("/reports/{id}/revisions/1/provenance?figure={figure}", id, figure)
        .then()
        .statusCode(200);
  }

  private static void seen(
      ReportingWorld world, Committees committees, String id, int byMember, int byStranger) {
    committees
        .member(committees.body("CMS"), "committee-member")
        .get("/reports/{id}/revisions/1", id)
        .then()
        .statusCode(byMember);
    world.stranger().get("/reports/{id}/revisions/1", id).then().statusCode(byStranger);
  }

  static ReportingWorld closedFirstQuarter() {
    var world = ReportingWorld.on("2027-04-12");
    importQuarter(world, "2027-Q1");
    world.closes("2027-Q1");
    return world;
  }

  private static void importQuarter(ReportingWorld world, String quarter) {
    world.rates();
    world.imports("CMS", world.extract(quarter, "CMS")).then().statusCode(201);
    world.imports("AEWA", world.extract(quarter, "AEWA")).then().statusCode(201);
  }
}

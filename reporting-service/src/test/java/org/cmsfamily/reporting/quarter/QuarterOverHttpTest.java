package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.Test;

/** Scenarios S13, S14 and S16 for quarters and neutrality, on real PostgreSQL and Kafka. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class QuarterOverHttpTest {

  private static final String HEADER =
      "source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,unit,"
          + "purpose,description,document,reverses\n";

  @Test
  void aQuarterClosesPerParticipantInOrderAndOnceItIsOver() {
    var world = ReportingWorld.on("2027-03-31");
    problem(world.closes("CMS", "2027-Q1"), "quarter-not-over");
    world.moveTo("2027-07-01");
    problem(world.closes("CMS", "2027-Q2"), "earlier-quarter-open");
    problem(world.closes("CMS", "2026-Q4"), "service-not-running");
    world
        .closes("CMS", "2027-Q1")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("state", equalTo("open"))
        .body("provisional", equalTo(true))
        .body("notClosed", hasSize(1));
    problem(world.closes("CMS", "2027-Q1"), "already-closed");
    world.closes("CMS", "2027-Q2").then().statusCode(200);
    world.closes("AEWA", "2027-Q1").then().statusCode(200).body("revision", equalTo(1));
    world
        .finance("CMS")
        .get("/services/{c}/quarters", world.service())
        .then()
        .body("items.quarter", hasItems("2027-Q1", "2027-Q2", "2027-Q3"))
        .body("items.state", equalTo(List.of("closed", "open", "open")));
  }

  @Test
  void aPoolIsApportionedOnce() {
    var world = ReportingWorld.on("2027-04-12");
    var file = new StringBuilder(HEADER);
    for (int i = 0; i < 3; i++) {
      file.append(line(world, "P" + i, "CMS", "key", "2027-02-10", "0.01"));
    }
    world.imports("CMS", file.toString()).then().statusCode(201);
    world
        .quarter("2027-Q1")
        .then()
        .body("costs.'%s'.actual.amount".formatted(world.code("CMS")), equalTo("0.02"))
        .body("costs.'%s'.actual.amount".formatted(world.code("AEWA")), equalTo("0.01"));
  }

  @Test
  void aLateEntryIsBookedInTheOpenQuarterUntilTheClosedOneIsRestated() {
    var world = ReportingWorld.on("2027-04-12");
    world.imports("CMS", HEADER + line(world, "1", "CMS", "key", "2027-02-10", "45000.00"));
    problem(restate(world), "quarter-open");
    world.closes("2027-Q1");
    problem(restate(world), "nothing-to-restate");
    world
        .imports("CMS", HEADER + line(world, "2", "CMS", "key", "2027-03-15", "500.00"))
        .then()
        .statusCode(201)
        .body("quarters[0].quarter", equalTo("2027-Q2"))
        .body("quarters[0].concerns", equalTo("2027-Q1"));
    world.quarter("2027-Q1").then().body("total.actual.amount", equalTo("45000.00"));
    world.quarter("2027-Q2").then().body("total.actual.amount", equalTo("500.00"));
    restate(world)
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("restatements", hasSize(1))
        .body("restatements[0].reason", equalTo("An invoice came late"))
        .body("total.actual.amount", equalTo("45500.00"));
    world.quarter("2027-Q2").then().body("total.actual.amount", equalTo("0.00"));
    world
        .finance("AEWA")
        .get("/services/{c}/quarters/2027-Q1/revisions/1", world.service())
        .then()
        .body("total.actual.amount", equalTo("45000.00"));
    problem(restate(world), "nothing-to-restate");
  }

  @Test
  void strangersSeeNoQuarterAndAuditorsChangeNone() {
    var world = ReportingWorld.on("2027-04-12");
    var path = "/services/{c}/quarters/2027-Q1";
    world.as("EUROBATS", "finance-officer").get(path, world.service()).then().statusCode(404);
    world.stranger().get(path, world.service()).then().statusCode(404);
    world.as("AEWA", "auditor").get(path, world.service()).then().statusCode(200);
    post(world.as("EUROBATS", "finance-officer").body("{}"), path + "/closings", world.service())
        .then()
        .statusCode(404);
    post(world.as("AEWA", "auditor").body("{}"), path + "/closings", world.service())
        .then()
        .statusCode(403);
    world
        .finance("CMS")
        .get("/services/{c}/quarters/2027-Q5", world.service())
        .then()
        .statusCode(404);
    world.finance("CMS").get("/services/nowhere/quarters/2027-Q1").then().statusCode(404);
  }

  @Test
  void costAboveAYearsBaselineIsAFindingUntilItIsExplained() {
    var world = ReportingWorld.on("2027-04-12");
    var aewa = world.code("AEWA");
    world
        .imports("AEWA", HEADER + line(world, "1", "AEWA", "AEWA", "2027-02-10", "80000.01"))
        .then()
        .statusCode(201);
    var id = "%s.neutrality.%s.2027".formatted(world.service(), aewa);
    world
        .finance("CMS")
        .get("/findings/{id}", id)
        .then()
        .body("state", equalTo("open"))
        .body("amount.amount", equalTo("0.01"))
        .body("text", containsString("0.01 EUR more than its baseline of 80,000.00 EUR for 2027"));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                TestTopics.read("reporting.findings", id).stream()
                    .anyMatch(record -> record.value().contains("\"state\":\"open\"")));
    world.stranger().get("/findings/{id}", id).then().statusCode(404);
    explain(world, "CMS", id).then().statusCode(403);
    explain(world, "AEWA", id).then().statusCode(200).body("state", equalTo("explained"));
    world
        .imports("AEWA", HEADER + line(world, "2", "AEWA", "AEWA", "2027-02-11", "1.00"))
        .then()
        .statusCode(201);
    world.finance("CMS").get("/findings/{id}", id).then().body("state", equalTo("open"));
    world.publishService("active", world.costPlan("120000.00", "90000.00"));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                world
                    .finance("CMS")
                    .get("/findings/{id}", id)
                    .then()
                    .body("state", equalTo("open"))
                    .body("goneSince", equalTo("2027-04-12")));
    var published = TestTopics.read("reporting.findings", id).getLast().value();
    assertThat(published).contains("\"state\":\"open\"").contains("\"goneSince\":\"2027-04-12\"");
    explain(world, "AEWA", id).then().statusCode(200).body("state", equalTo("resolved"));
  }

  @Test
  void aFindingWhoseCauseComesBackIsAsIfItHadNeverGone() {
    var world = ReportingWorld.on("2027-04-12");
    var aewa = world.code("AEWA");
    world
        .imports("AEWA", HEADER + line(world, "1", "AEWA", "AEWA", "2027-02-10", "80000.01"))
        .then()
        .statusCode(201);
    var id = "%s.neutrality.%s.2027".formatted(world.service(), aewa);
    becomes(world, id, "open");
    world
        .imports(
            "AEWA",
            HEADER
                + line(world, "2", "AEWA", "AEWA", "2027-02-11", "1.00")
                    .replace(",actual,", ",voluntary-income,"))
        .then()
        .statusCode(201);
    world.finance("CMS").get("/findings/{id}", id).then().body("goneSince", equalTo("2027-04-12"));
    world
        .imports("AEWA", HEADER + line(world, "3", "AEWA", "AEWA", "2027-02-11", "2.00"))
        .then()
        .statusCode(201);
    world
        .finance("CMS")
        .get("/findings/{id}", id)
        .then()
        .body("goneSince", nullValue())
        .body("state", equalTo("open"));
    explain(world, "AEWA", id).then().statusCode(200).body("state", equalTo("explained"));
  }

  @Test
  void aboveTheBaselineThroughExchangeOnlyIsAFindingOfThatKind() {
    var world = ReportingWorld.on("2027-04-12");
    world.rates().then().statusCode(201);
    // planned at 0.890: 79,922.00; booked in March at 0.895: 80,371.00
    var dollars =
        line(world, "1", "AEWA", "AEWA", "2027-03-10", "89800.00").replace(",EUR,", ",USD,");
    world.imports("AEWA", HEADER + dollars).then().statusCode(201);
    world
        .finance("AEWA")
        .get("/findings?family=" + world.family())
        .then()
        .body("items", hasSize(1))
        .body("items[0].kind", equalTo("exchange"))
        .body("items[0].amount.amount", equalTo("371.00"));
    world
        .finance("AEWA")
        .get("/services/{c}/neutrality", world.service())
        .then()
        .body("years[0].state", equalTo("provisional"))
        .body("years[0].missing.'2027-Q1'", hasSize(2))
        .body("years[0].instruments.'%s'.verdict".formatted(world.code("AEWA")), nullValue());
    world.closes("2027-Q1");
    world
        .finance("AEWA")
        .get("/services/{c}/neutrality", world.service())
        .then()
        .body(
            "years[0].instruments.'%s'.verdict".formatted(world.code("AEWA")),
            equalTo("exceeded-through-exchange"));
  }

  @Test
  void aDecisionThatIsNoLongerInForceUnderARunningServiceIsAFindingUntilItIsAgain() {
    var world = ReportingWorld.on("2027-04-12");
    var aewa = world.code("AEWA");
    var plan = world.costPlan("120000.00", "80000.00");
    world.publishService(
        "active",
        plan,
        List.of(
            Map.of(
                "instrument", aewa, "kind", "approval", "decision", "AEWA-1", "text", "Retired")));
    var id = "%s.decision-not-in-force.%s.approval.AEWA-1".formatted(world.service(), aewa);
    becomes(world, id, "open");
    world.finance("CMS").get("/findings/{id}", id).then().body("text", equalTo("Retired"));
    world.publishService("active", plan);
    isGone(world, id);
    explain(world, "AEWA", id).then().statusCode(200).body("state", equalTo("resolved"));
  }

  @Test
  void aBudgetThatWasNotAdoptedInTimeIsAFindingOfItsOwnKind() {
    var world = ReportingWorld.on("2027-04-12");
    var aewa = world.code("AEWA");
    var plan = world.costPlan("120000.00", "80000.00");
    world.publishService(
        "active",
        plan,
        List.of(Map.of("instrument", aewa, "kind", "pending-budget", "text", "No budget 2027")));
    var id = "%s.pending-budget-missing.%s.pending-budget".formatted(world.service(), aewa);
    becomes(world, id, "open");
    world
        .finance("CMS")
        .get("/findings/{id}", id)
        .then()
        .body("kind", equalTo("pending-budget-missing"));
    world.publishService("active", plan);
    becomes(world, id, "resolved");
    world
        .finance("CMS")
        .get("/findings/{id}", id)
        .then()
        .body("explanation.text", containsString("is no longer missing"))
        .body("explanation.on", equalTo("2027-04-12"))
        .body("explanation.by", nullValue());
  }

  @Test
  void whatTheCatalogSaysIsDueIsAFindingOfEachParticipantUntilItSaysSoNoMore() {
    var world = ReportingWorld.on("2028-07-12");
    var plan = world.costPlan("120000.00", "80000.00");
    var aewa = world.code("AEWA");
    world.publishService(
        "active",
        plan,
        List.of(),
        List.of(
            Map.of("kind", "review-overdue", "on", "2028-06-30", "ref", world.service()),
            Map.of("kind", "term-ends-soon", "on", "2028-12-31", "ref", "6-months"),
            Map.of("kind", "pending-budget-missing", "on", "2028-01-01", "ref", aewa + "/2028")));
    var review = "%s.review-overdue.%s.%1$s".formatted(world.service(), aewa);
    var budget = "%s.pending-budget-missing.%s.pending-budget".formatted(world.service(), aewa);
    becomes(world, review, "open");
    var term = "%s.term-ends-soon.%s.6-months".formatted(world.service(), aewa);
    becomes(world, term, "open");
    becomes(world, budget, "open");
    world
        .as("AEWA", "executive-secretary")
        .contentType("application/json")
        .body(Map.of("text", "The review is before the committee"))
        .post("/findings/{id}/explanations", review)
        .then()
        .statusCode(200)
        .body("state", equalTo("explained"));
    world.publishService("active", plan);
    becomes(world, review, "resolved");
    becomes(world, budget, "resolved");
    becomes(world, term, "resolved");
    world
        .finance("CMS")
        .get("/findings/{id}", review)
        .then()
        .body("explanation.text", equalTo("The review is before the committee"));
    world
        .finance("CMS")
        .get("/findings/{id}", term)
        .then()
        .body("explanation.text", containsString("term until 2028-12-31"));
  }

  @Test
  void noQuarterOpensAfterAServiceWasClosed() {
    var world = ReportingWorld.on("2027-10-12");
    world.publishClosed("2027-05-31");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> world.closes("CMS", "2027-Q3").statusCode() == 422);
    world.closes("CMS", "2027-Q1").then().statusCode(200);
    world.closes("CMS", "2027-Q2").then().statusCode(200);
    world
        .closes("CMS", "2027-Q3")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/service-not-running"));
  }

  @Test
  void aYearThatCannotKeepItsLimitsIsAFindingAndNoCloseIsRefused() {
    var world = ReportingWorld.on("2028-02-10");
    var aewa = world.code("AEWA");
    var plan = new HashMap<>(world.costPlan("120000.00", "80000.00"));
    plan.put("key", Map.of("kind", "equal", "minimum", Map.of(aewa, "40000.00")));
    world.publishService("active", plan);
    var file = HEADER + line(world, "1", "CMS", "key", "2027-02-10", "15000.00");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                world.previews("CMS", file).<Integer>path("accepted") == 1
                    && world.imports("CMS", file).statusCode() == 201);
    for (var quarter : List.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4")) {
      world.closes(quarter);
    }
    becomes(world, "%s.infeasible-year.%s.2027".formatted(world.service(), aewa), "open");
    world
        .imports(
            "CMS",
            HEADER
                + line(world, "2", "CMS", "key", "2028-01-10", "60000.00")
                    .replace(",2028-01-10,,", ",2028-01-10,2027-Q4,"))
        .then()
        .statusCode(201);
    isGone(world, "%s.infeasible-year.%s.2027".formatted(world.service(), aewa));
  }

  /** Its cause is gone, and it waits to be explained all the same. */
  private static void isGone(ReportingWorld world, String finding) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                world
                    .finance("CMS")
                    .get("/findings/{id}", finding)
                    .then()
                    .body("state", equalTo("open"))
                    .body("goneSince", notNullValue()));
  }

  private static void becomes(ReportingWorld world, String finding, String state) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                world
                    .finance("CMS")
                    .get("/findings/{id}", finding)
                    .then()
                    .body("state", equalTo(state)));
  }

  @Test
  void aRepeatedOrOlderRecordOfAServiceChangesNothing() {
    var world = ReportingWorld.on("2027-04-12");
    var records = TestTopics.read("catalog.services", world.service());
    var newest = records.getLast();
    long version = Long.parseLong(TestTopics.header(newest, "ce_version").split("\\.", -1)[1]);
    TestTopics.publish("catalog.services", world.service(), version, newest.value());
    TestTopics.publish(
        "catalog.services",
        world.service(),
        version - 1,
        newest.value().replace("120000.00", "1.00"));
    var marker = world.service() + "-marker";
    TestTopics.publish(
        "catalog.services", marker, 1, newest.value().replace(world.service(), marker));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> world.finance("CMS").get("/services/{c}/neutrality", marker).statusCode() == 200);
    world
        .finance("CMS")
        .get("/services/{c}/neutrality", world.service())
        .then()
        .body(
            "years[0].instruments.'%s'.baseline.amount".formatted(world.code("CMS")),
            equalTo("120000.00"));
  }

  @Test
  void aRecordThatCannotBeReadIsParkedAndTheOthersGoOn() {
    var world = ReportingWorld.on("2027-04-12");
    var broken = world.service() + "-broken";
    TestTopics.publish("catalog.services", broken, 1, "{\"code\":");
    TestTopics.publish("catalog.services", broken + "-2", 1, "{\"code\":1}");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                TestTopics.read("catalog.services.dead").stream()
                        .filter(record -> String.valueOf(record).contains(broken))
                        .count()
                    >= 2);
    world.publishService("under-review", world.costPlan("1.00", "1.00"));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> world.quarter("2027-Q1").then().body("total.baseline.amount", equalTo("0.50")));
  }

  @Test
  void progressMeasurementsAndLessonsAreKept() {
    var world = ReportingWorld.on("2027-04-12");
    var officer = "programme-officer";
    post(
            world
                .as("CMS", officer)
                .body(
                    Json.write(
                        Map.of(
                            "quarter", "2027-Q1",
                            "milestone", "One roster",
                            "narrative", "Interpreters of both on one roster."))),
            "/services/{c}/progress",
            world.service())
        .then()
        .statusCode(201)
        .body("instrument", equalTo(world.code("CMS")));
    post(
            world
                .as("AEWA", officer)
                .body(
                    Json.write(
                        Map.of(
                            "quarter", "2027-Q1",
                            "indicator", "documents-on-time",
                            "value", "81.5"))),
            "/services/{c}/measurements",
            world.service())
        .then()
        .statusCode(201)
        .body("unit", equalTo("percent"));
    problem(
        post(
            world
                .as("AEWA", officer)
                .body(
                    Json.write(
                        Map.of("quarter", "2027-Q1", "indicator", "happiness", "value", "1"))),
            "/services/{c}/measurements",
            world.service()),
        "unknown-indicator");
    var lesson =
        post(
                world
                    .as("CMS", officer)
                    .body(
                        Json.write(
                            Map.of(
                                "family", world.family(),
                                "context", "Joint planning of meetings",
                                "happened", "Interpreters were booked twice",
                                "nextTime", "Keep one calendar",
                                "areas", new String[] {"conference-services"},
                                "language", "en"))),
                "/lessons",
                "")
            .<String>path("id");
    world.finance("AEWA").get("/lessons/{id}", lesson).then().statusCode(404);
    post(
            world.as("CMS", "executive-secretary").body("{}"),
            "/lessons/" + lesson + "/endorsements",
            "")
        .then()
        .statusCode(200)
        .body("state", equalTo("endorsed"));
    var search = "/lessons?family={f}&q={q}&area=conference-services";
    world
        .stranger()
        .get(search, world.family(), "interpreters")
        .then()
        .body("items.id", equalTo(List.of(lesson)));
    world.stranger().get(search, world.family(), "penguins").then().body("items", empty());
  }

  private static Response restate(ReportingWorld world) {
    return post(
        world.finance("CMS").body("{\"reason\":\"An invoice came late\"}"),
        "/services/{c}/quarters/2027-Q1/restatements",
        world.service());
  }

  private static Response explain(ReportingWorld world, String instrument, String finding) {
    return post(
        world.as(instrument, "executive-secretary").body("{\"text\":\"A meeting moved\"}"),
        "/findings/" + finding + "/explanations",
        "");
  }

  private static Response post(RequestSpecification request, String path, String service) {
    var json = request.contentType("application/json");
    return path.contains("{c}") ? json.post(path, service) : json.post(path);
  }

  private static void problem(Response response, String slug) {
    response.then().statusCode(422).body("type", equalTo("/problems/" + slug));
  }

  private static String line(
      ReportingWorld world,
      String reference,
      String paidBy,
      String borneBy,
      String date,
      String amount) {
    return String.join(
            ",",
            reference,
            world.service(),
            world.code(paidBy),
            borneBy.equals("key") ? "key" : world.code(borneBy),
            date,
            "",
            "actual",
            amount,
            "EUR",
            "",
            "",
            "Interpreters",
            "INV-" + reference,
            "")
        + "\n";
  }
}

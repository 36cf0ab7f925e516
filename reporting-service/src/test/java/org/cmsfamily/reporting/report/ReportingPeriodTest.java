package org.cmsfamily.reporting.report;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** A family reports by quarter, half-year or year. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
@SuppressWarnings("NullAway.Init")
class ReportingPeriodTest {

  @Inject ScheduledRuns scheduledRuns;

  @Test
  void whereNoneIsNamedItIsTheFamilysLastOneAndThoseMissedBeforeIt() {
    var world = ReportingWorld.on("2028-01-12");
    var committees = new Committees(world);
    world.reportsBy("half-year", "2028-01-13");
    world.closes("2027-Q1");
    world.closes("2027-Q2");

    runs(world, committees, Map.of())
        .statusCode(200)
        .body("period", equalTo("2027-Q3..2027-Q4"))
        .body("results.period", contains("2027-Q1..2027-Q2", "2027-Q3..2027-Q4"))
        .body("results.outcome", contains("issued", "waiting"));
    // A period of another length is made alone.
    runs(world, committees, Map.of("period", "2027-Q2"))
        .body("results.period", contains("2027-Q2"))
        .body("results.outcome", contains("issued"));
  }

  @Test
  void whatWasReportedByTheQuarterIsNotReportedAgainByTheHalfYear() {
    var world = ReportingWorld.on("2027-10-12");
    var committees = new Committees(world);
    for (var quarter : new String[] {"2027-Q1", "2027-Q2", "2027-Q3"}) {
      world.closes(quarter);
    }
    runs(world, committees, Map.of())
        .body("results.period", contains("2027-Q1", "2027-Q2", "2027-Q3"))
        .body("results.outcome", everyItem(equalTo("issued")));

    world.reportsBy("half-year", "2028-01-13");
    runs(world, committees, Map.of())
        .body("results.period", contains("2027-Q1", "2027-Q2", "2027-Q3..2027-Q4"))
        .body("results.outcome", contains("unchanged", "unchanged", "waiting"));
    world.reportsBy("quarter", "2028-01-14");
    world.closes("2027-Q4");
    runs(world, committees, Map.of())
        .body("results.period", contains("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"))
        .body("results.outcome", contains("unchanged", "unchanged", "unchanged", "issued"));
  }

  @Test
  void aQuartersBooksAreDueWithTheReportThatNeedsThem() {
    var world = ReportingWorld.on("2027-04-12");
    toClose(world).body("items[0].deadline", equalTo("2027-04-30"));
    world.reportsBy("half-year", "2027-04-13");
    toClose(world).body("items[0].deadline", equalTo("2027-07-30"));
  }

  private static ValidatableResponse toClose(ReportingWorld world) {
    return world.finance("CMS").get("/inbox?kind=close").then().statusCode(200);
  }

  @Test
  void theScheduleReportsByTheYear() {
    var world = ReportingWorld.on("2028-01-12");
    var committees = new Committees(world);
    world.reportsBy("year", "2028-02-01");
    world.publishServiceWith(
        Map.of(
            "reporting",
            Map.of("period", "year", "bodies", new String[] {committees.body("CMS")})));
    for (var quarter : new String[] {"2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"}) {
      world.closes(quarter);
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              scheduledRuns.run();
              world
                  .as("CMS", "executive-secretary")
                  .get("/reports/{id}", committees.report("CMS", "2027-Q1..2027-Q4"))
                  .then()
                  .statusCode(200)
                  .body("revisions[0].provisional", equalTo(false));
            });
    world
        .as("CMS", "executive-secretary")
        .get("/reports/{id}", committees.report("CMS", "2027-Q4"))
        .then()
        .statusCode(404);
  }

  private static ValidatableResponse runs(
      ReportingWorld world, Committees committees, Map<String, ?> about) {
    var body = new TreeMap<String, Object>(about);
    body.putAll(Map.of("family", world.family(), "body", committees.body("CMS")));
    return committees
        .member(world.family(), "reporting-job")
        .contentType("application/json")
        .body(Json.write(body))
        .post("/runs")
        .then();
  }
}

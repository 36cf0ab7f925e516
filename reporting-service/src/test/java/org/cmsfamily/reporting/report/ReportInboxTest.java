package org.cmsfamily.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** What waits for an Executive Secretary: to clear a report, and to answer another's. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportInboxTest {

  private static final String SECRETARY = "executive-secretary";

  @Test
  void aDraftWaitsToBeClearedAndThenForTheOthersToAnswer() {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    inbox(world, "CMS", "clear").body("items", empty());
    committees.runs("CMS", "2027-Q1").then().statusCode(200);

    inbox(world, "CMS", "clear")
        .body("items.link", contains("/reporting/reports/" + id))
        .body("items[0].thing.type", equalTo("report"))
        .body("items[0].thing.code", equalTo(id))
        .body("items[0].thing.title.code", equalTo("inbox-report"))
        .body("items[0].thing.title.parameters.period", equalTo("2027-Q1"));
    inbox(world, "AEWA", "clear").body("items", empty());
    inbox(world, "AEWA", "answer").body("items", empty());

    var aewa = world.code("AEWA");
    var cms = world.code("CMS");
    var report = "/reports/" + id;
    world.as("AEWA", SECRETARY).get(report).then().body("objectionsUntil", nullValue());
    committees.acts(cms, SECRETARY, id + "/clearances", Map.of()).then().statusCode(201);
    world.as("AEWA", SECRETARY).get(report).then().body("objectionsUntil", equalTo("2027-04-22"));
    inbox(world, "CMS", "clear").body("items", empty());
    inbox(world, "CMS", "answer").body("items", empty());
    inbox(world, "AEWA", "answer")
        .body("items.link", contains("/reporting/reports/" + id))
        .body("items[0].deadline", equalTo("2027-04-22"));

    committees.acts(aewa, SECRETARY, id + "/agreements", Map.of()).then().statusCode(201);
    inbox(world, "AEWA", "answer").body("items", empty());
  }

  private static ValidatableResponse inbox(ReportingWorld world, String instrument, String kind) {
    return world.as(instrument, SECRETARY).get("/inbox?kind=" + kind).then().statusCode(200);
  }
}

package org.cmsfamily.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** Reports on the quarters since a meeting, or between two. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class SinceMeetingTest {

  @Test
  void aReportIsForTheClosedQuartersSinceTheBodysLastMeeting() {
    var world = ReportingWorld.on("2028-01-12");
    var committees = new Committees(world);
    committees.awaits("registry.meetings", committees.meeting("CMS"));
    world.closes("2027-Q1");
    // The committee met in April and could not know the second quarter.
    since(world, committees, Map.of("since", "last-meeting"))
        .statusCode(200)
        .body("period", equalTo("2027-Q2"))
        .body("results.findAll { it.period == '2027-Q2' }.outcome", hasItem("issued-provisional"));
    world.closes("2027-Q2");
    world.closes("2027-Q3");
    since(world, committees, Map.of("since", "last-meeting"))
        .statusCode(200)
        .body("period", equalTo("2027-Q2..2027-Q3"))
        .body("results.outcome", contains("issued"))
        .body("reports", contains(committees.report("CMS", "2027-Q2..2027-Q3")));
  }

  @Test
  void periodsFromMeetingToMeetingLeaveNoQuarterOut() {
    var world = ReportingWorld.on("2028-01-12");
    var committees = new Committees(world);
    var parties = world.code("CMS") + "-PARTIES-1";
    committees.publishMeeting(parties, "CMS", Map.of("start", "2027-09-29", "end", "2027-10-04"));
    committees.awaits("registry.meetings", parties);
    committees.awaits("registry.meetings", committees.pastMeeting());
    for (var quarter : new String[] {"2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"}) {
      world.closes(quarter);
    }
    // Services began in 2027, after the meeting of 2026.
    var before = committees.pastMeeting();
    since(world, committees, Map.of("since", before, "until", parties))
        .body("period", equalTo("2027-Q1..2027-Q3"));
    since(world, committees, Map.of("since", parties)).body("period", equalTo("2027-Q4"));
    since(world, committees, Map.of("since", parties, "until", before))
        .statusCode(422)
        .body("type", equalTo("/problems/not-a-period"));
  }

  @Test
  void aPeriodIsStatedOrTheMeetingsAreOrNeither() {
    var world = ReportingWorld.on("2027-04-12");
    var committees = new Committees(world);
    since(world, committees, Map.of("since", "last-meeting", "period", "2027-Q1"))
        .statusCode(400)
        .body("violations.pointer", contains("/period"));
    since(world, committees, Map.of("period", "2027-Q1", "until", committees.pastMeeting()))
        .statusCode(400)
        .body("violations.pointer", contains("/until"));
    since(world, committees, Map.of("since", "not-known-anywhere")).statusCode(409);
    since(world, committees, Map.of()).statusCode(200).body("period", equalTo("2027-Q1"));
  }

  private static ValidatableResponse since(
      ReportingWorld world, Committees committees, Map<String, ?> about) {
    var body = new TreeMap<String, Object>(about);
    body.put("family", world.family());
    body.put("body", committees.body("CMS"));
    return committees
        .member(world.family(), "reporting-job")
        .contentType("application/json")
        .body(Json.write(body))
        .post("/runs")
        .then();
  }
}

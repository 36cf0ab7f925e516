package org.cmsfamily.reporting.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which meeting a report can go before, and which decision notes it. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class BeforeTheBodyTest {

  private static final String SECRETARY = "executive-secretary";

  private ReportingWorld world;
  private Committees committees;
  private String id;

  @BeforeEach
  void clearedReport() {
    world = ReportingJobTest.closedFirstQuarter();
    committees = new Committees(world);
    id = committees.report("CMS", "2027-Q1");
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    acts("CMS", SECRETARY, "/clearances", Map.of()).then().statusCode(201);
    acts("AEWA", SECRETARY, "/agreements", Map.of()).then().statusCode(201);
  }

  @Test
  void aMeetingThatIsOverOrHasNoDaysTakesNoReport() {
    refusedMeeting(Map.of(), "has no days yet");
    refusedMeeting(Map.of("start", "2015-10-14", "end", "2015-10-15"), "ended on 2015-10-15");
    refusedMeeting(Map.of("start", "2015-01-01", "startPublished", "2015"), "ended on 2015-12-31");
    refusedMeeting(Map.of("start", "2015-10-14"), "ended on 2015-10-14");
  }

  @Test
  void aMeetingThatIsKnownToItsMonthLastsUntilTheMonthEnds() {
    var meeting = meeting(Map.of("start", "2027-04-01", "startPublished", "2027-04"));
    submits(meeting).then().statusCode(201);
  }

  @Test
  void aDecisionNotesOnlyWhatItCanHaveHadBeforeIt() {
    submits(committees.meeting("CMS")).then().statusCode(201);
    var at = committees.meeting("CMS");
    refused(Map.of("meeting", at, "adoptedOn", "2015-10-15"), "before the submission");
    refused(Map.of("meeting", at, "adoptedOn", "2027-04-11"), "before the submission");
    refused(
        Map.of("meeting", at, "adoptedOn", "2027-04-01", "adoptedOnPublished", "2027-04"),
        "before the submission");
    refused(Map.of("meeting", at), "does not say when");
    refused(Map.of("meeting", at, "adoptedOn", "2027-04-13"), "after today");
    refused(
        Map.of("meeting", committees.pastMeeting(), "adoptedOn", "2027-04-12"),
        "not at " + committees.meeting("CMS"));
    refused(Map.of("adoptedOn", "2027-04-12"), "not at " + committees.meeting("CMS"));
    for (var status : new String[] {"superseded", "retired"}) {
      refused(Map.of("meeting", at, "adoptedOn", "2027-04-12", "status", status), "is " + status);
    }
    refused(Map.of("meeting", at, "adoptedOn", "2027-04-12", "counts", false), "does not count");
    refused(
        Map.of("meeting", at, "adoptedOn", "2027-04-12", "body", committees.body("CMS") + "X"),
        "a decision of");
    world.stranger().get("/reports/{id}", id).then().statusCode(404);
  }

  @Test
  void anIntersessionalProcedureOfTheBodyNotesAReportToo() {
    submits(committees.meeting("CMS")).then().statusCode(201);
    var procedure =
        meeting(
            Map.of(
                "start", "2027-04-12",
                "end", "2027-04-30",
                "mode", "written procedure (silence)"));
    notes(decision(Map.of("meeting", procedure, "adoptedOn", "2027-04-12")))
        .then()
        .statusCode(201)
        .body("state", equalTo("noted"));
  }

  @Test
  void anErratumStandsBesideTheNotedRevisionWhoseFilesStayAsTheyAre() {
    var secretary = world.as("CMS", SECRETARY);
    var text = Map.of("text", "Page 2: read 15,000 for 51,000");
    var errata = "/revisions/1/errata";
    acts("CMS", SECRETARY, errata, text)
        .then()
        .statusCode(409)
        .body("code", equalTo("errata-of-noted"));
    submits(committees.meeting("CMS")).then().statusCode(201);
    notes(committees.decision("CMS")).then().statusCode(201);
    var before = secretary.get("/reports/{id}", id).path("revisions[0].files.sha256");

    acts("AEWA", SECRETARY, errata, text).then().statusCode(403);
    acts("CMS", "registrar", errata, text).then().statusCode(403);
    acts("CMS", SECRETARY, errata, Map.of("text", " ")).then().statusCode(400);
    acts("CMS", SECRETARY, "/revisions/2/errata", text).then().statusCode(404);
    acts("CMS", SECRETARY, errata, text)
        .then()
        .statusCode(201)
        .body("acts.findAll { it.allowed }.name", hasItem("record-report-erratum"))
        .body("state", equalTo("noted"));
    world
        .stranger()
        .get("/reports/{id}", id)
        .then()
        .body("revisions[0].errata[0].text", equalTo("Page 2: read 15,000 for 51,000"))
        .body("revisions[0].errata[0].on", equalTo("2027-04-12"))
        .body("revisions[0].errata[0].by", equalTo(world.code("CMS") + ":" + SECRETARY))
        .body("revisions[0].files.sha256", equalTo(before));
    world
        .stranger()
        .post("/reports/{id}/revisions/1/verifications", id)
        .then()
        .body("matches", equalTo(true));
  }

  @Test
  void anothersDraftDecisionIsAnsweredLikeOneThatIsNotKnown() {
    submits(committees.meeting("CMS")).then().statusCode(201);
    var hidden = committees.body("AEWA") + "-DRAFT";
    committees.publishDecision(hidden, "AEWA", Map.of("status", "draft", "counts", false));
    committees.awaits("registry.decisions", hidden);
    for (var key : new String[] {hidden, committees.body("AEWA") + "-NOTHING"}) {
      notes(key)
          .then()
          .statusCode(409)
          .body("type", endsWith("not-known-yet"))
          .body("detail", equalTo("Decision " + key + " is not known here yet"));
    }
  }

  private void refusedMeeting(Map<String, ?> days, String reason) {
    var meeting = meeting(days);
    for (var path : new String[] {"/submissions", "/papers"}) {
      acts("CMS", SECRETARY, path, Map.of("meeting", meeting))
          .then()
          .statusCode(422)
          .body("type", endsWith("meeting-over"))
          .body("detail", containsString(reason));
    }
  }

  private void refused(Map<String, ?> of, String reason) {
    notes(decision(of))
        .then()
        .statusCode(422)
        .body("type", endsWith("not-of-the-body"))
        .body("violations.message.join()", containsString(reason));
  }

  private String meeting(Map<String, ?> more) {
    var code = committees.body("CMS") + "-" + more.hashCode();
    committees.publishMeeting(code, "CMS", more);
    committees.awaits("registry.meetings", code);
    return code;
  }

  private String decision(Map<String, ?> more) {
    var key = committees.body("CMS") + "-D" + more.hashCode();
    committees.publishDecision(key, "CMS", more);
    committees.awaits("registry.decisions", key);
    return key;
  }

  private Response submits(String meeting) {
    return acts("CMS", SECRETARY, "/submissions", Map.of("meeting", meeting));
  }

  private Response notes(String decision) {
    return acts("CMS", "registrar", "/notings", Map.of("decision", decision));
  }

  private Response acts(String instrument, String role, String path, Map<String, ?> body) {
    return committees.acts(world.code(instrument), role, id + path, body);
  }
}

package org.cmsfamily.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** Runs that a participant starts by hand, and those by the service's own schedule. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
@SuppressWarnings("NullAway.Init")
class RunsByHandTest {

  private static final String QUARTER = "2027-Q1";

  @Inject ScheduledRuns scheduledRuns;
  @Inject StatelessSession rows;

  @Test
  void anOfficeHolderOfAParticipantStartsARunAndReadsItsLog() {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    runs(world, "AEWA", "finance-officer", committees.body("AEWA"))
        .then()
        .statusCode(200)
        .body("startedBy", equalTo(world.code("AEWA") + ":finance-officer"))
        .body("reports", contains(committees.report("AEWA", QUARTER)));
    // AEWA takes part in all that CMS's committee is reported, and so reads it from the first.
    runs(world, "AEWA", "executive-secretary", committees.body("CMS"))
        .then()
        .statusCode(200)
        .body("reports", contains(committees.report("CMS", QUARTER)));

    world
        .as("AEWA", "finance-officer")
        .get("/runs/acts?family=" + world.family() + "&body=" + committees.body("AEWA"))
        .then()
        .statusCode(200)
        .body("items.name", contains("run-reports"))
        .body("items[0].allowed", equalTo(true));
    world
        .as("AEWA", "finance-officer")
        .get("/reports/" + committees.report("AEWA", QUARTER))
        .then()
        .body("acts.name", contains("render-report", "attach-report-document"))
        .body("acts.allowed", contains(false, true))
        .body("acts[0].why", contains("Revision 1 has all its forms"));
    world
        .as("AEWA", "finance-officer")
        .get("/reports?family=" + world.family())
        .then()
        .body(
            "items.id",
            contains(committees.report("CMS", QUARTER), committees.report("AEWA", QUARTER)));

    runs(world, "EUROBATS", "executive-secretary", committees.body("CMS")).then().statusCode(403);
    runs(world, "CMS", "programme-officer", committees.body("CMS")).then().statusCode(403);
    log(world, "AEWA", "executive-secretary")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(2));
    log(world, "CMS", "executive-secretary").then().statusCode(200).body("items", empty());
    log(world, "CMS", "programme-officer").then().statusCode(403);
  }

  @Test
  void howFarARunHasComeIsReadAndFollowedByWhoeverStartedIt() {
    var world = ReportingJobTest.closedFirstQuarter();
    followed(world, "AEWA", "mine").then().statusCode(200);
    world
        .as("AEWA", "finance-officer")
        .get("/run-progress/mine")
        .then()
        .statusCode(200)
        .body("phase", equalTo("ended"))
        .body("due", equalTo(1))
        .body("issued", equalTo(1))
        .body("rendered", equalTo(1));
    assertThat(
            world
                .as("AEWA", "finance-officer")
                .get("/run-progress/mine/events")
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains("\"phase\":\"ended\"");
    world
        .as("AEWA", "finance-officer")
        .get("/run-progress")
        .then()
        .body("items.name", hasItem("mine"));
    world.as("CMS", "finance-officer").get("/run-progress/mine").then().statusCode(404);
    followed(world, "AEWA", "no name")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("?progress"));
  }

  @Test
  void theScheduleReportsOnTheLastQuarterAndWhoHasNotClosedFindsItInTheInbox() {
    var world = ReportingWorld.on("2027-05-03");
    var committees = new Committees(world);
    world.closes("CMS", QUARTER).then().statusCode(200);
    world.publishServiceWith(
        Map.of(
            "reporting",
            Map.of("period", "quarter", "bodies", new String[] {committees.body("CMS")})));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              scheduledRuns.run();
              world
                  .as("CMS", "executive-secretary")
                  .get("/reports/{id}", committees.report("CMS", QUARTER))
                  .then()
                  .statusCode(200)
                  .body("revisions[0].provisional", equalTo(true));
            });

    committees
        .member(world.family(), "reporting-job")
        .get("/runs?family={family}", world.family())
        .then()
        .statusCode(200)
        .body("items.startedBy", hasItem("INSTALLATION:system"));
    world
        .finance("AEWA")
        .get("/inbox?kind=close")
        .then()
        .body(
            "items.link",
            hasItem("/reporting/services/%s/quarters/%s".formatted(world.service(), QUARTER)))
        .body("items[0].deadline", equalTo("2027-04-30"));
  }

  @Test
  void whileAnotherReplicaRunsTheScheduleThisOneDoesNot() {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    lease(
        """
        insert into lease (name, holder, until)
        values ('reporting-runs', 'another', now() + interval '1 hour')
        on conflict (name) do update set holder = excluded.holder, until = excluded.until
        """);
    try {
      scheduledRuns.run();
    } finally {
      lease("delete from lease where name = 'reporting-runs'");
    }
    committees
        .member(world.family(), "reporting-job")
        .get("/runs?family={family}", world.family())
        .then()
        .statusCode(200)
        .body("items.startedBy", not(hasItem("INSTALLATION:system")));
  }

  private void lease(String sql) {
    var changed = AsSystem.call(() -> rows.createNativeMutationQuery(sql).executeUpdate());
    assertThat(changed).isEqualTo(1);
  }

  private static Response runs(ReportingWorld world, String instrument, String role, String body) {
    return world
        .as(instrument, role)
        .contentType("application/json")
        .body(Json.write(Map.of("family", world.family(), "period", QUARTER, "body", body)))
        .post("/runs");
  }

  private static Response followed(ReportingWorld world, String instrument, String name) {
    var body = new Committees(world).body(instrument);
    return world
        .as(instrument, "finance-officer")
        .contentType("application/json")
        .queryParam("progress", name)
        .body(Json.write(Map.of("family", world.family(), "period", QUARTER, "body", body)))
        .post("/runs");
  }

  private static Response log(ReportingWorld world, String instrument, String role) {
    return world.as(instrument, role).get("/runs?family={family}", world.family());
  }
}

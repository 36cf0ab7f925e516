package org.cmsfamily.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the offices of a participant may do to its progress and to the job is read beforehand. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class ActsOfOfficesTest {

  private static final String OFFICER = "programme-officer";

  private ReportingWorld world;

  @BeforeEach
  void family() {
    world = ReportingWorld.on("2027-03-31");
  }

  @Test
  void whoMayRecordProgressReadsSoAndTakesBackHisOwnOfficesOnce() {
    var progress = "/services/" + world.service() + "/progress";
    world
        .as("CMS", OFFICER)
        .get(progress + "/acts")
        .then()
        .statusCode(200)
        .body("items.name", contains("record-progress"))
        .body("items[0].as", contains(world.code("CMS") + ":programme-officer"));
    world.finance("CMS").get(progress + "/acts").then().statusCode(200).body("items", empty());
    world
        .as("CMS", OFFICER)
        .get("/services/" + world.service() + "/measurements/acts")
        .then()
        .body("items.name", contains("record-measurement"));

    posts(progress, Map.of("quarter", "2027-Q1", "milestone", "Begun", "narrative", "So"), 201);
    world
        .as("CMS", OFFICER)
        .get(progress)
        .then()
        .body("items[0].acts.name", contains("withdraw-progress"))
        .body("items[0].acts[0].allowed", equalTo(true));
    world.as("AEWA", OFFICER).get(progress).then().body("items[0].acts", empty());

    var id = world.as("CMS", OFFICER).get(progress).<String>path("items[0].id");
    posts(progress + "/" + id + "/withdrawals", Map.of("reason", "Not so"), 200);
    world
        .as("CMS", OFFICER)
        .get(progress)
        .then()
        .body("items[0].acts[0].allowed", equalTo(false))
        .body("items[0].acts[0].why[0]", startsWith("It was taken back"));
  }

  @Test
  void progressIsListedTheNewestFirst() {
    var progress = "/services/" + world.service() + "/progress";
    for (var milestone : new String[] {"First", "Second", "Third"}) {
      posts(progress, Map.of("quarter", "2027-Q1", "milestone", milestone, "narrative", "So"), 201);
    }
    var page = world.as("CMS", OFFICER).get(progress + "?limit=2").then();
    page.body("items.milestone", contains("Third", "Second"));
    world
        .as("CMS", OFFICER)
        .get(progress + "?limit=2&cursor=" + page.extract().path("next"))
        .then()
        .body("items.milestone", contains("First"));
  }

  @Test
  void whoMayStartTheJobReadsSo() {
    var runs = "/runs/acts?family=" + world.family();
    world.finance("EUROBATS").get(runs).then().statusCode(200).body("items", empty());
    world.finance("CMS").get("/runs/acts").then().statusCode(400);
    world.as("CMS", OFFICER).get(runs).then().statusCode(403);
  }

  private void posts(String path, Map<String, ?> body, int status) {
    world
        .as("CMS", OFFICER)
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(status);
  }
}

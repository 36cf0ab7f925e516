package org.cmsfamily.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.measurement.Measurement;
import org.cmsfamily.reporting.measurement.Measurements;
import org.cmsfamily.reporting.progress.ProgressEntries;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/**
 * What an office said it can take back; it stays readable with the reason, and no longer counts.
 */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class WithdrawalsTest {
  private static final Map<String, String> REASON = Map.of("reason", "A typing error");

  @Inject ProgressEntries progress;
  @Inject Measurements measurements;

  @Test
  void aNoteIsTakenBackByItsOwnOffice() {
    var world = ReportingWorld.on("2027-04-12");
    var path = "/services/%s/progress".formatted(world.service());
    var note = Map.of("quarter", "2027-Q1", "milestone", "Roster", "narrative", "It is agreed");
    String id = posts(world, "CMS", path, note).then().statusCode(201).extract().path("id");
    var withdrawals = path + "/" + id + "/withdrawals";
    posts(world, "AEWA", withdrawals, REASON).then().statusCode(403);
    posts(world, "CMS", withdrawals, Map.of("reason", " ")).then().statusCode(400);

    posts(world, "CMS", withdrawals, REASON)
        .then()
        .statusCode(200)
        .body("withdrawal.reason", equalTo("A typing error"))
        .body("withdrawal.on", equalTo("2027-04-12"));

    posts(world, "CMS", withdrawals, REASON).then().statusCode(409);
    world.as("AEWA", "auditor").get(path).then().body("items[0].withdrawal", notNullValue());
    Assertions.assertThat(AsSystem.call(() -> progress.of(world.service(), quarter()))).isEmpty();
  }

  @Test
  void aMeasurementIsTakenBackAndTheOneBeforeCountsAgain() {
    var world = ReportingWorld.on("2027-04-12");
    var path = "/services/%s/measurements".formatted(world.service());
    measures(world, path, "81.5");
    var id = measures(world, path, "815");

    posts(world, "CMS", path + "/" + id + "/withdrawals", REASON).then().statusCode(200);

    Assertions.assertThat(AsSystem.call(() -> measurements.of(world.service(), quarter())))
        .extracting(Measurement::value)
        .allSatisfy(value -> Assertions.assertThat(value).isEqualByComparingTo("81.5"));
  }

  @Test
  void aDraftLessonIsTakenBackAndFoundNoLonger() {
    var world = ReportingWorld.on("2027-04-12");
    var lesson =
        Map.of(
            "family", world.family(),
            "instrument", world.code("CMS"),
            "context", "Joint planning",
            "happened", "Booked twice",
            "nextTime", "One calendar",
            "areas", List.of("conference-services"),
            "language", "en");
    String id = posts(world, "CMS", "/lessons", lesson).then().statusCode(201).extract().path("id");

    posts(world, "CMS", "/lessons/" + id + "/withdrawals", REASON)
        .then()
        .statusCode(200)
        .body("state", equalTo("withdrawn"));

    world
        .as("CMS", "auditor")
        .get("/lessons?family={family}", world.family())
        .then()
        .body("items", hasSize(0));
    world.as("CMS", "auditor").get("/lessons/" + id).then().statusCode(200);
    world
        .as("CMS", "auditor")
        .get("/acts?aggregate={id}", id)
        .then()
        .body("items.name", contains("record-lesson", "withdraw-lesson"));
  }

  @Test
  void nothingIsSaidOfAQuarterThatTheServiceDoesNotHaveOrThatHasNotBegun() {
    var world = ReportingWorld.on("2027-04-12");
    var path = "/services/%s/progress".formatted(world.service());
    for (var quarter : List.of("2026-Q4", "2027-Q3", "2031-Q1")) {
      var note = Map.of("quarter", quarter, "milestone", "Roster", "narrative", "It is agreed");
      posts(world, "CMS", path, note).then().statusCode(422);
      var measured = Map.of("quarter", quarter, "indicator", "documents-on-time", "value", "81");
      posts(world, "CMS", "/services/%s/measurements".formatted(world.service()), measured)
          .then()
          .statusCode(422);
    }
    for (var list : List.of("progress", "measurements")) {
      var of = "/services/{code}/%s?quarter={quarter}".formatted(list);
      world.as("CMS", "auditor").get(of, world.service(), "2026-Q4").then().statusCode(404);
      world.as("CMS", "auditor").get(of, world.service(), "2027-Q3").then().statusCode(200);
    }
  }

  private static String measures(ReportingWorld world, String path, String value) {
    var measured = Map.of("quarter", "2027-Q1", "indicator", "documents-on-time", "value", value);
    return posts(world, "CMS", path, measured).then().statusCode(201).extract().path("id");
  }

  private static Response posts(
      ReportingWorld world, String instrument, String path, Map<String, ?> body) {
    return world
        .as(instrument, "programme-officer")
        .contentType("application/json")
        .body(Json.write(body))
        .post(path);
  }

  private static Quarter quarter() {
    return Quarter.parse("2027-Q1");
  }
}

package org.cmsfamily.reporting.lesson;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** A lesson is found by the words of its own language, in any of their forms. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class LessonSearchTest {

  @Test
  void aLessonIsFoundByTheWordsOfItsOwnLanguage() {
    var world = ReportingWorld.on("2027-04-12");
    var en = records(world, "en", "Interpreters were booked twice for one meeting", "CMS");
    var fr = records(world, "fr", "Les réunions ont été annoncées trop tard", "AEWA");
    var es = records(world, "es", "Los intérpretes llegaron sin documentos", "AEWA");
    var de = records(world, "de", "Die Dolmetscher kamen ohne Unterlagen", "AEWA");

    search(world, Map.of("q", "booking meetings")).body("items.id", contains(en));
    search(world, Map.of("q", "réunion annoncée")).body("items.id", contains(fr));
    search(world, Map.of("q", "intérprete documento")).body("items.id", contains(es));
    search(world, Map.of("q", "Dolmetscher Unterlagen")).body("items.id", contains(de));
    search(world, Map.of("q", "Unterlage")).body("items", empty());
    search(world, Map.of("q", "intérpretes", "language", "fr")).body("items", empty());
    search(world, Map.of("instrument", world.code("AEWA")))
        .body("items.id", containsInAnyOrder(fr, es, de));
  }

  @Test
  void aProposalThatUsesALessonCountsFromItsConsultationOn() {
    var world = ReportingWorld.on("2027-04-12");
    var lesson = records(world, "en", "Interpreters were booked twice", "CMS");
    var used = List.of(lesson);
    proposes(world, 1, "draft", used);
    proposes(world, 2, "in-consultation", used);
    becomes(world, "CMS", lesson, 1, hasSize(1));
    proposes(world, 3, "in-consultation", List.of());
    becomes(world, "CMS", lesson, 0, empty());
    proposes(world, 4, "submitted", used);
    becomes(world, "CMS", lesson, 1, hasSize(1));
    world
        .as("CMS", "executive-secretary")
        .contentType("application/json")
        .body("{}")
        .post("/lessons/{id}/endorsements", lesson)
        .then()
        .statusCode(200);
    becomes(world, "EUROBATS", lesson, 1, empty());
  }

  private static void becomes(
      ReportingWorld world, String instrument, String lesson, int reuses, Matcher<?> shown) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                world
                    .as(instrument, "programme-officer")
                    .get("/lessons/{id}", lesson)
                    .then()
                    .statusCode(200)
                    .body("reuses", equalTo(reuses))
                    .body("reusedIn", shown));
  }

  private static void proposes(
      ReportingWorld world, long version, String state, List<String> lessons) {
    var id = world.family() + "-P1";
    TestTopics.publish(
        "catalog.proposals",
        id,
        version,
        Json.write(
            Map.of(
                "id",
                id,
                "family",
                world.family(),
                "serviceCode",
                world.service(),
                "state",
                state,
                "title",
                "Interpretation",
                "participants",
                List.of(world.code("CMS"), world.code("AEWA")),
                "lessons",
                lessons)));
  }

  private static String records(
      ReportingWorld world, String language, String happened, String instrument) {
    var lesson =
        new TreeMap<String, Object>(
            Map.of(
                "family",
                world.family(),
                "context",
                "-",
                "happened",
                happened,
                "nextTime",
                "-",
                "areas",
                List.of("conference-services"),
                "instruments",
                List.of(world.code(instrument)),
                "language",
                language));
    return world
        .as("CMS", "programme-officer")
        .contentType("application/json")
        .body(lesson)
        .post("/lessons")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse search(ReportingWorld world, Map<String, String> asked) {
    return world
        .as("CMS", "programme-officer")
        .queryParam("family", world.family())
        .queryParams(asked)
        .get("/lessons")
        .then()
        .statusCode(200);
  }
}

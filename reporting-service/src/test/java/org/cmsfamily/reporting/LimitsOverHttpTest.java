package org.cmsfamily.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The largest legal thing of each kind is published and reported; one more is refused. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class LimitsOverHttpTest {

  private static final int RECORD = 256 * 1024;
  private static final String WIDE = "\u754c";

  private ReportingWorld world;

  @BeforeEach
  void family() {
    world = ReportingWorld.on("2027-04-12");
  }

  @Test
  void theLargestLessonFitsItsRecord() {
    var lesson = new TreeMap<String, Object>();
    lesson.put("family", world.family());
    lesson.put("instrument", world.code("CMS"));
    lesson.put("service", world.service());
    for (var field : new String[] {"context", "happened", "nextTime"}) {
      lesson.put(field, WIDE.repeat(5_000));
    }
    lesson.put("evidence", WIDE.repeat(2_000));
    lesson.put("areas", Collections.nCopies(20, WIDE.repeat(160)));
    lesson.put("instruments", Collections.nCopies(100, WIDE.repeat(160)));
    lesson.put("language", "en");
    var id = posts("/lessons", lesson).then().statusCode(201).extract().<String>path("id");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(TestTopics.read("reporting.lessons", id))
                    .last()
                    .extracting(record -> record.value().getBytes(StandardCharsets.UTF_8).length)
                    .satisfies(length -> assertThat(length).isLessThan(RECORD)));
  }

  @Test
  void aQuarterHasSoManyNotesOfAnInstrumentAndNoMore() {
    var note = Map.of("quarter", "2027-Q1", "milestone", "Roster", "narrative", "Agreed");
    lastIsRefused("/services/" + world.service() + "/progress", note, 50);
  }

  @Test
  void anIndicatorIsMeasuredSoOftenInAQuarterAndNoMore() {
    var value = Map.of("quarter", "2027-Q1", "indicator", "documents-on-time", "value", "80");
    lastIsRefused("/services/" + world.service() + "/measurements", value, 50);
  }

  @Test
  void anInstrumentHasSoManyLessonsOfAServiceAndNoMore() {
    var lesson =
        Map.of(
            "family",
            world.family(),
            "instrument",
            world.code("CMS"),
            "service",
            world.service(),
            "context",
            "Joint planning",
            "happened",
            "Booked twice",
            "nextTime",
            "One calendar",
            "areas",
            new String[] {"conference-services"},
            "language",
            "en");
    lastIsRefused("/lessons", lesson, 100);
  }

  private void lastIsRefused(String path, Map<String, ?> body, int most) {
    for (int i = 0; i < most; i++) {
      posts(path, body).then().statusCode(201);
    }
    posts(path, body).then().statusCode(422).body("type", endsWith("too-many"));
  }

  private Response posts(String path, Map<String, ?> body) {
    return world
        .as("CMS", "programme-officer")
        .contentType("application/json")
        .body(Json.write(body))
        .post(path);
  }
}

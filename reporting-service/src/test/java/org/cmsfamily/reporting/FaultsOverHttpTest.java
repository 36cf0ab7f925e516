package org.cmsfamily.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller gets wrong is said; what was created is found where the answer says. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class FaultsOverHttpTest {

  private static final String RATES =
      "currency,in_force_from,per_usd,source\nEUR,2027-02-01,0.921,s\nCHF,2027-02-01,0.883,s\n";

  private ReportingWorld world;

  @BeforeEach
  void family() {
    world = ReportingWorld.on("2027-03-31");
  }

  @Test
  void aListWithoutItsFamilyIsRefusedAndTheParameterNamed() {
    for (var list : List.of("/reports", "/findings", "/lessons", "/rates")) {
      world
          .finance("CMS")
          .get(list)
          .then()
          .statusCode(400)
          .body("violations[0].pointer", equalTo("?family"));
    }
  }

  @Test
  void aWordThatIsNoneOfAListsIsRefusedAndTheParameterNamed() {
    var lists =
        Map.of(
            "/findings?family=F&state=nonsense",
            "?state",
            "/findings?family=F&kind=nonsense",
            "?kind",
            "/entries?service=%s&quarter=nonsense".formatted(world.service()),
            "?quarter",
            "/lots?service=%s&quarter=nonsense".formatted(world.service()),
            "?quarter",
            "/services/%s/progress?quarter=nonsense".formatted(world.service()),
            "?quarter",
            "/services/%s/measurements?quarter=nonsense".formatted(world.service()),
            "?quarter");
    lists.forEach(
        (list, pointer) ->
            world
                .finance("CMS")
                .get(list)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations[0].pointer", equalTo(pointer)));
  }

  @Test
  void theSameRatesThreeTimesAtOnceAreStoredOnceAndKnownTwice() throws Exception {
    var statuses = atOnce(() -> world.rates(RATES).then().extract().response());
    assertThat(statuses).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200, 200);
    assertThat(statuses)
        .extracting(response -> response.<Integer>path("alreadyKnown"))
        .containsExactlyInAnyOrder(0, 2, 2);
  }

  @Test
  void everyLocationLeadsToWhatWasCreated() {
    var header =
        "source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,unit,"
            + "purpose,description,document,reverses\n";
    var line =
        "L1,%s,%s,key,2027-02-10,,actual,7.00,EUR,,,Interpreters,INV-1,\n"
            .formatted(world.service(), world.code("CMS"));
    var imported = world.imports("CMS", header + line);
    follow(imported, "finance-officer").body("accepted", equalTo(1));
    var entry =
        world.finance("CMS").get("/entries?service=" + world.service()).<String>path("items[0].id");
    follow(
            world
                .finance("CMS")
                .contentType("application/json")
                .body(Map.of("reference", "L1-R", "bookingDate", "2027-03-01", "description", "No"))
                .post("/entries/{id}/reversals", entry),
            "finance-officer")
        .body("reference", equalTo("L1-R"));
    follow(world.rates(RATES), "finance-officer").body("items.size()", equalTo(2));
    var officer = world.as("CMS", "programme-officer").contentType("application/json");
    follow(
            officer
                .body(Map.of("quarter", "2027-Q1", "milestone", "Begun", "narrative", "It began"))
                .post("/services/{code}/progress", world.service()),
            "programme-officer")
        .body("items[0].milestone", equalTo("Begun"));
  }

  @Test
  void aLessonIsEndorsedOnceAndTheSecondTimeIsAConflict() {
    var lesson =
        world
            .as("CMS", "programme-officer")
            .contentType("application/json")
            .body(
                Map.of(
                    "family", world.family(),
                    "context", "c",
                    "happened", "h",
                    "nextTime", "n",
                    "areas", List.of("conference-services"),
                    "language", "en"))
            .post("/lessons");
    follow(lesson, "executive-secretary").body("state", equalTo("draft"));
    var endorsements = "/lessons/%s/endorsements".formatted(lesson.<String>path("id"));
    secretary().body("{}").post(endorsements).then().statusCode(200);
    secretary()
        .body("{}")
        .post(endorsements)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/wrong-state"))
        .body("detail", containsString("endorsed; this is possible only while it is a draft"));
  }

  private RequestSpecification secretary() {
    return world.as("CMS", "executive-secretary").contentType("application/json");
  }

  private ValidatableResponse follow(Response created, String role) {
    created.then().statusCode(201);
    return world.as("CMS", role).get(created.header("Location")).then().statusCode(200);
  }

  private static List<Response> atOnce(Callable<Response> request) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = Stream.generate(() -> threads.submit(request)).limit(3).toList();
      threads.shutdown();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
      return running.stream().map(Future::resultNow).toList();
    }
  }
}

package org.cmsfamily.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An instrument that accedes reads what it takes part in: the quarters since then, whoever has
 * booked and closed in them before it was known, and none of those before.
 */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class AccessionOverHttpTest {

  private static final String DASHBOARD = "dashboard";

  private ReportingWorld world;

  @BeforeEach
  void aQuarterIsClosedByTwo() {
    world = ReportingWorld.on("2027-04-12");
    world.appoint("EUROBATS", DASHBOARD);
    world.rates();
    world.imports("CMS", world.extract("2027-Q1", "CMS")).then().statusCode(201);
    world.imports("AEWA", world.extract("2027-Q1", "AEWA")).then().statusCode(201);
    world.closes("2027-Q1");
  }

  @Test
  void aQuarterBeforeItTookPartIsNotThereForItInWhateverWayItAsks() {
    accedes();
    figures(world.as("EUROBATS", DASHBOARD))
        .then()
        .body("items.period", hasItem("2027-Q2"))
        .body("items.period", not(hasItem("2027-Q1")));
    figures(world.finance("EUROBATS")).then().body("items.period", not(hasItem("2027-Q1")));
    figures(world.finance("CMS")).then().body("items.period", hasItem("2027-Q1"));
    quarter("EUROBATS", "2027-Q1").then().statusCode(404);
    quarter("EUROBATS", "2027-Q1/revisions/1").then().statusCode(404);
    restates("EUROBATS").then().statusCode(404);
    quarter("EUROBATS", "2027-Q2").then().statusCode(200);
    quarter("CMS", "2027-Q1").then().statusCode(200).body("state", equalTo("closed"));
    world
        .finance("EUROBATS")
        .get("/services/{c}/quarters", world.service())
        .then()
        .body("items[0].quarter", equalTo("2027-Q2"));
    world
        .finance("EUROBATS")
        .get("/services/{c}/neutrality", world.service())
        .then()
        .body("years[0].missing", not(hasKey("2027-Q1")));
  }

  @Test
  void whatOthersBookedAndClosedBeforeItWasKnownToTakePartIsReadAndCounted() {
    world.moveTo("2027-07-12");
    world.imports("CMS", world.line("L1", "CMS", "2027-05-10", "30.00")).then().statusCode(201);
    world.closes("CMS", "2027-Q2").then().statusCode(200);
    accedes();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                quarter("EUROBATS", "2027-Q2")
                    .then()
                    .statusCode(200)
                    .body("notClosed", not(hasItem(world.code("CMS"))))
                    .body("total.actual.amount", equalTo("30.00")));
    world.closes("AEWA", "2027-Q2").then().statusCode(200);
    world.closes("EUROBATS", "2027-Q2").then().statusCode(200).body("revision", equalTo(1));
    for (var instrument : List.of("CMS", "EUROBATS")) {
      quarter(instrument, "2027-Q2").then().body("total.actual.amount", equalTo("30.00"));
    }
  }

  @Test
  void whatItDoesNotSeeIsNotTakenForPaidWhenItBooks() {
    accedes();
    world.moveTo("2027-06-12");
    var id =
        "%s.settlement-unpaid.%s.2027-Q1.%s"
            .formatted(world.service(), world.code("AEWA"), world.code("CMS"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> "open".equals(finding("CMS", id).<String>path("state")));
    world
        .imports("EUROBATS", world.line("E1", "EUROBATS", "2027-05-10", "5.00"))
        .then()
        .statusCode(201);
    finding("CMS", id).then().body("state", equalTo("open"));
  }

  private Response finding(String instrument, String id) {
    return world.finance(instrument).get("/findings/{id}", id);
  }

  /** EUROBATS takes part from the second quarter on; the three bear equal parts. */
  private void accedes() {
    var plan = new HashMap<>(world.costPlan("120000.00", "80000.00"));
    plan.put("key", Map.of("kind", "equal"));
    world.publishServiceWith(
        Map.of(
            "costPlan",
            plan,
            "participants",
            List.of(
                Map.of("instrument", world.code("CMS"), "role", "lead"),
                Map.of("instrument", world.code("AEWA"), "role", "partner"),
                Map.of(
                    "instrument",
                    world.code("EUROBATS"),
                    "role",
                    "partner",
                    "from",
                    "2027-04-01"))));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        world
                            .finance("EUROBATS")
                            .get("/services/{c}/neutrality", world.service())
                            .statusCode())
                    .isEqualTo(200));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                figures(world.as("EUROBATS", DASHBOARD))
                    .then()
                    .body("items.service", everyItem(equalTo(world.service())))
                    .body("items.period", hasItem("2027-Q2")));
  }

  private Response quarter(String instrument, String quarter) {
    return world
        .finance(instrument)
        .get("/services/%s/quarters/%s".formatted(world.service(), quarter));
  }

  private Response restates(String instrument) {
    return world
        .finance(instrument)
        .contentType("application/json")
        .body("{\"reason\": \"An invoice came late\"}")
        .post("/services/{c}/quarters/2027-Q1/restatements", world.service());
  }

  private Response figures(RequestSpecification reader) {
    return reader.get("/figures?family={f}&measure=savings", world.family());
  }
}

package org.cmsfamily.reporting.figure;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenario S32: a chart in one call. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class FiguresOverHttpTest {

  private static final String DASHBOARD = "dashboard";

  private ReportingWorld world;

  @BeforeEach
  void aClosedAndAnOpenQuarter() {
    world = ReportingWorld.on("2027-04-12");
    for (var instrument : List.of("AEWA", "EUROBATS")) {
      world.appoint(instrument, DASHBOARD);
    }
    world.rates();
    world.imports("CMS", world.extract("2027-Q1", "CMS")).then().statusCode(201);
    world.imports("AEWA", world.extract("2027-Q1", "AEWA")).then().statusCode(201);
    world.closes("2027-Q1");
  }

  @Test
  void aDashboardReadsTheSavingsOfItsServicesInOneCallEachWithItsState() {
    ofCmsAlone();
    var read = awaited(() -> world.as("AEWA", DASHBOARD), "savings");
    read.then()
        .statusCode(200)
        .body("items.service.unique()", contains(world.service()))
        .body("items.period", contains("2027-Q1", "2027-Q1", "2027-Q2", "2027-Q2"))
        .body("items.state", contains("final", "final", "not-yet", "not-yet"))
        .body("items.instrument.unique()", contains(world.code("AEWA"), world.code("CMS")))
        .body("items.value", contains("-4000.00", "-6000.00", null, null))
        .body("items.unit", everyItem(equalTo("EUR")))
        .body("next", nullValue());
    world
        .as("AEWA", DASHBOARD)
        .header("If-None-Match", read.header("ETag"))
        .get("/figures?family={f}&measure=savings", world.family())
        .then()
        .statusCode(304);
    awaited(() -> world.finance("CMS"), "savings")
        .then()
        .body("items.service.unique()", hasSize(2));
  }

  @Test
  void costSettlementAndNeutralityRestOnClosedBooks() {
    awaited(() -> world.as("AEWA", DASHBOARD), "savings");
    figures(world.as("AEWA", DASHBOARD), "cost")
        .then()
        .body("items.state", contains("final", "final", "provisional", "provisional"))
        .body("items[0].value", equalTo("24000.00"))
        .body("items[2].value", equalTo("0.00"));
    figures(world.as("AEWA", "auditor"), "settlement")
        .then()
        .body("items.value", contains("-24000.00", "24000.00", null, null));
    figures(world.as("AEWA", "executive-secretary"), "neutrality")
        .then()
        .body("items.find {it.period == '2027'}.state", equalTo("final"));
    world
        .as("AEWA", DASHBOARD)
        .get("/figures?family={f}&from=2027-Q2&instrument={i}", world.family(), world.code("AEWA"))
        .then()
        .body("items.findAll {it.period == '2027-Q1'}", empty())
        .body("items.instrument.unique()", contains(world.code("AEWA")));
  }

  @Test
  void forOthersThereAreNoFiguresAndADashboardReadsNothingElse() {
    awaited(() -> world.as("AEWA", DASHBOARD), "savings");
    figures(world.as("EUROBATS", DASHBOARD), "savings").then().body("items", empty());
    figures(world.stranger(), "savings").then().statusCode(200).body("items", empty());
    world
        .as("AEWA", DASHBOARD)
        .get("/services/{c}/quarters/2027-Q1", world.service())
        .then()
        .statusCode(404);
    world
        .as("AEWA", DASHBOARD)
        .get("/entries?service=" + world.service())
        .then()
        .body("items", empty());
    figures(world.finance("CMS"), "profit").then().statusCode(400);
  }

  @Test
  void tenYearsAreReadAtOnceAndNoMore() {
    world
        .finance("CMS")
        .get("/figures?family={f}&from=2027-Q1&to=2036-Q4", world.family())
        .then()
        .statusCode(200);
    world
        .finance("CMS")
        .get("/figures?family={f}&from=2027-Q1&to=2037-Q1", world.family())
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("?to"));
  }

  /** A service that CMS has alone. */
  private void ofCmsAlone() {
    var plan = new HashMap<>(world.costPlan("120000.00", "80000.00"));
    plan.put("key", Map.of("kind", "equal"));
    TestTopics.publish(
        "catalog.services",
        world.service() + "-alone",
        1,
        Json.write(
            Map.of(
                "code",
                world.service() + "-alone",
                "family",
                world.family(),
                "title",
                "Of CMS alone",
                "state",
                "active",
                "areas",
                List.of("conference-services"),
                "participants",
                List.of(Map.of("instrument", world.code("CMS"), "role", "lead")),
                "start",
                "2027-01-01",
                "costPlan",
                plan)));
  }

  private Response awaited(Supplier<RequestSpecification> reader, String measure) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !figures(reader.get(), measure).<List<Object>>path("items").isEmpty());
    return figures(reader.get(), measure);
  }

  private Response figures(RequestSpecification reader, String measure) {
    return reader.get("/figures?family={f}&measure={m}", world.family(), measure);
  }
}

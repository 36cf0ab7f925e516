package org.cmsfamily.reporting.quarter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** Each quarter is shared by those who take part in it, by the terms that were in force then. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class TermsOverTimeOverHttpTest {

  @Test
  void whoHasLeftOwesNothingForTheQuartersAfterIt() {
    var world = ReportingWorld.on("2027-07-12");
    var plan = new HashMap<>(world.costPlan("120000.00", "80000.00"));
    plan.put("key", key(world, "50", "30", "20"));
    publish(
        world,
        plan,
        List.of(
            Map.of("instrument", world.code("CMS"), "role", "lead"),
            Map.of("instrument", world.code("AEWA"), "role", "partner", "to", "2027-04-01"),
            Map.of("instrument", world.code("EUROBATS"), "role", "partner")));
    world.imports("CMS", world.line("L1", "CMS", "2027-03-10", "100.00")).then().statusCode(201);
    world.imports("CMS", world.line("L2", "CMS", "2027-05-10", "100.00")).then().statusCode(201);

    actual(world, "2027-Q1", "AEWA", "30.00");
    quarter(world, "2027-Q2").body("costs", not(hasKey(world.code("AEWA"))));
    actual(world, "2027-Q2", "CMS", "71.43");
    actual(world, "2027-Q2", "EUROBATS", "28.57");
    for (var who : List.of("CMS", "AEWA", "EUROBATS")) {
      world.closes(who, "2027-Q1").then().statusCode(200);
    }
    world.closes("CMS", "2027-Q2").then().statusCode(200);
    world.closes("EUROBATS", "2027-Q2").then().statusCode(200).body("state", equalTo("closed"));
    world
        .finance("CMS")
        .get("/services/{c}/settlements", world.service())
        .then()
        .body(
            "settlements.findAll {it.quarter == '2027-Q2'}.from",
            equalTo(List.of(world.code("EUROBATS"))))
        .body(
            "settlements.findAll {it.quarter == '2027-Q2'}.owed.amount", equalTo(List.of("28.57")));
    world
        .finance("CMS")
        .get("/services/{c}/neutrality", world.service())
        .then()
        .body(
            "years[0].instruments.'%s'.needed.amount".formatted(world.code("AEWA")),
            equalTo("30.00"));
  }

  @Test
  void whatIsOfTheTimeBeforeTheNextTermsIsSharedAndPlannedByTheFormerOnes() {
    var world = ReportingWorld.on("2028-01-20");
    world.rates().then().statusCode(201);
    var plan = new HashMap<>(world.costPlan("120000.00", "80000.00"));
    plan.put("key", key(world, "50", "30", "20"));
    plan.put("plannedRates", Map.of("USD", "0.500"));
    plan.put("phasing", Map.of("Q1", "100", "Q2", "0", "Q3", "0", "Q4", "0"));
    plan.put(
        "earlier",
        List.of(
            Map.of(
                "from",
                "2027-01-01",
                "until",
                "2028-01-01",
                "plannedRates",
                Map.of("USD", "0.800"),
                "phasing",
                "equal",
                "key",
                Map.of(
                    "kind",
                    "fixed",
                    "percent",
                    Map.of(world.code("CMS"), "60", world.code("AEWA"), "40")))));
    publish(
        world,
        plan,
        List.of(
            Map.of("instrument", world.code("CMS"), "role", "lead"),
            Map.of("instrument", world.code("AEWA"), "role", "partner"),
            Map.of("instrument", world.code("EUROBATS"), "role", "partner", "from", "2028-01-01")));
    var of = ",,actual,100.00,EUR,";
    world.imports("CMS", world.line("D1", "CMS", "2027-12-15", "100.00")).then().statusCode(201);
    world
        .imports(
            "CMS",
            world
                .line("D2", "CMS", "2028-01-10", "100.00")
                .replace(of, ",2027-Q4,actual,100.00,EUR,"))
        .then()
        .statusCode(201);
    world.imports("CMS", world.line("D3", "CMS", "2028-01-12", "100.00")).then().statusCode(201);

    actual(world, "2027-Q4", "CMS", "60.00");
    actual(world, "2027-Q4", "AEWA", "40.00");
    quarter(world, "2027-Q4")
        .body("costs.'%s'.baseline.amount".formatted(world.code("CMS")), equalTo("30000.00"));
    quarter(world, "2028-Q1")
        .body("costs.'%s'.baseline.amount".formatted(world.code("CMS")), equalTo("120000.00"));
    actual(world, "2028-Q1", "CMS", "110.00");
    actual(world, "2028-Q1", "AEWA", "70.00");
    actual(world, "2028-Q1", "EUROBATS", "20.00");
    world
        .imports(
            "CMS",
            world.line("D4", "CMS", "2027-03-10", "100.00").replace(",100.00,EUR,", ",100.00,USD,"))
        .then()
        .statusCode(201);
    world
        .finance("CMS")
        .get("/services/{c}/neutrality", world.service())
        .then()
        .body(
            "years[0].instruments.'%s'.neededAtPlannedRate.amount".formatted(world.code("AEWA")),
            equalTo("112.00"));
  }

  private static Map<String, Object> key(
      ReportingWorld world, String cms, String aewa, String eurobats) {
    return Map.of(
        "kind",
        "fixed",
        "percent",
        Map.of(world.code("CMS"), cms, world.code("AEWA"), aewa, world.code("EUROBATS"), eurobats));
  }

  private static void publish(
      ReportingWorld world, Map<String, Object> plan, List<Map<String, String>> participants) {
    world.publishServiceWith(Map.of("costPlan", plan, "participants", participants));
    world.awaits(known -> known.everyParticipant().size() == 3);
  }

  private static ValidatableResponse quarter(ReportingWorld world, String quarter) {
    return world.quarter(quarter).then().statusCode(200);
  }

  private static void actual(ReportingWorld world, String quarter, String who, String amount) {
    quarter(world, quarter)
        .body("costs.'%s'.actual.amount".formatted(world.code(who)), equalTo(amount));
  }
}

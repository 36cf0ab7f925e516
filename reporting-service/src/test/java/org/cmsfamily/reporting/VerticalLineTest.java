package org.cmsfamily.reporting;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** From rates and extracts to a closed quarter, on real PostgreSQL and Kafka. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class VerticalLineTest {

  @Test
  void theFourQuartersOfTheSampleCloseWithItsFigures() {
    var world = ReportingWorld.on("2028-01-17");
    world.rates().then().statusCode(201).body("accepted", equalTo(340));
    for (var quarter : new String[] {"2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"}) {
      world.imports("CMS", world.extract(quarter, "CMS")).then().statusCode(201);
      world.imports("AEWA", world.extract(quarter, "AEWA")).then().statusCode(201);
      world.closes("CMS", quarter).then().statusCode(200).body("state", equalTo("open"));
      world.closes("AEWA", quarter).then().statusCode(200).body("state", equalTo("closed"));
    }
    var cms = world.code("CMS");
    var aewa = world.code("AEWA");
    world
        .quarter("2027-Q1")
        .then()
        .body("costs.'%s'.savings.amount".formatted(cms), equalTo("-6000.00"))
        .body("costs.'%s'.savings.amount".formatted(aewa), equalTo("-4000.00"))
        .body("costs.'%s'.inKind.amount".formatted(cms), equalTo("5780.96"))
        .body("costs.'%s'.inKind.amount".formatted(aewa), equalTo("3612.79"))
        .body("costs.'%s'.redeployedDays".formatted(cms), equalTo("16.00"))
        .body("settlement.transfers", hasSize(1))
        .body("settlement.transfers[0].from", equalTo(aewa))
        .body("settlement.transfers[0].amount.amount", equalTo("24000.00"))
        .body("warnings", hasSize(2))
        .body("revision", equalTo(1));
    world
        .quarter("2027-Q4")
        .then()
        .body("costs.'%s'.savings.amount".formatted(cms), equalTo("3000.00"))
        .body("settlement.transfers[0].amount.amount", equalTo("18000.00"));
    var neutrality =
        world.finance("AEWA").get("/services/{code}/neutrality", world.service()).asString();
    assertThatJson(neutrality)
        .node("years[0].instruments." + aewa + ".verdict")
        .isEqualTo("within");
    assertThat(
            world.finance("CMS").get("/findings?family=" + world.family()).path("items").toString())
        .isEqualTo("[]");
  }
}

package org.cmsfamily.reporting.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** What waits for a finance officer: to close, to pay, to confirm; done, it is gone. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class InboxOverHttpTest {

  private static final String QUARTER = "2027-Q1";

  @Test
  void closingPayingAndConfirmingWaitForThoseWhoCanDoThem() {
    var world = ReportingWorld.on("2027-04-12");
    world.rates();
    world.imports("CMS", world.extract(QUARTER, "CMS")).then().statusCode(201);
    world.imports("AEWA", world.extract(QUARTER, "AEWA")).then().statusCode(201);
    inbox(world, "AEWA")
        .body("items.kind", contains("close"))
        .body("items[0].deadline", equalTo("2027-04-30"))
        .body("items[0].capacity", equalTo(world.code("AEWA") + ":finance-officer"))
        .body(
            "items[0].link",
            equalTo("/reporting/services/%s/quarters/%s".formatted(world.service(), QUARTER)))
        .body("items[0].thing.type", equalTo("quarter"))
        .body("items[0].thing.title.message", startsWith("Quarter 2027-Q1, "));
    world.closes(QUARTER);
    inbox(world, "AEWA")
        .body("items.kind", contains("pay"))
        .body("items[0].thing.type", equalTo("settlement"))
        .body(
            "items[0].thing.title.message",
            startsWith("24,000.00 EUR to %s for 2027-Q1, ".formatted(world.code("CMS"))));
    world
        .finance("AEWA")
        .header("Accept-Language", "es")
        .get("/inbox")
        .then()
        .body("items[0].thing.title.message", startsWith("24.000,00 EUR "));
    inbox(world, "CMS").body("items", empty());
    var paid =
        world
            .finance("AEWA")
            .contentType("application/json")
            .body(
                Map.of(
                    "quarter",
                    QUARTER,
                    "to",
                    world.code("CMS"),
                    "paidOn",
                    "2027-04-12",
                    "amount",
                    Map.of("amount", "24000.00", "currency", "EUR"),
                    "reference",
                    "P-1"))
            .post("/services/{code}/payments", world.service());
    inbox(world, "AEWA").body("items", empty());
    inbox(world, "CMS")
        .body("items.kind", hasItem("confirm"))
        .body("items[0].thing.type", equalTo("payment"))
        .body(
            "items[0].thing.title.message",
            equalTo("Payment of 24,000.00 EUR by %s, P-1".formatted(world.code("AEWA"))));
    world
        .finance("CMS")
        .contentType("application/json")
        .body("{}")
        .post("/payments/{id}/confirmations", paid.<String>path("id"))
        .then()
        .statusCode(200);
    inbox(world, "CMS").body("items", empty());
    world.as("EUROBATS", "finance-officer").get("/inbox").then().body("items", empty());
  }

  @Test
  void aLineThatAnotherIsToBearWaitsForItsAnswerUntilItsQuarterIsClosed() {
    var world = ReportingWorld.on("2027-03-12");
    var file =
        """
        source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,unit,\
        purpose,description,document,reverses
        A1,%s,%s,%s,2027-02-10,,actual,10.00,EUR,,,Interpreters,INV-1,
        """
            .formatted(world.service(), world.code("CMS"), world.code("AEWA"));
    world.imports("CMS", file).then().statusCode(201);
    inbox(world, "CMS").body("items", empty());
    inbox(world, "AEWA")
        .body("items.kind", contains("answer"))
        .body("items[0].deadline", equalTo("2027-04-30"))
        .body("items[0].thing.type", equalTo("entries"))
        .body("items[0].thing.title.message", startsWith("Entries proposed in 2027-Q1: 1, "));
    world.moveTo("2027-04-12");
    inbox(world, "AEWA").body("items.kind", contains("answer", "close"));
    world.closes("AEWA", QUARTER).then().statusCode(200);
    inbox(world, "AEWA").body("items", empty());
  }

  private static ValidatableResponse inbox(ReportingWorld world, String instrument) {
    return world.finance(instrument).get("/inbox").then().statusCode(200);
  }
}

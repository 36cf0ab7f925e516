package org.cmsfamily.reporting.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed for a closed quarter is paid by the debtor, and counts once it is confirmed. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class PaymentOverHttpTest {

  private static final String QUARTER = "2027-Q1";

  private ReportingWorld world;

  @BeforeEach
  void booked() {
    world = ReportingWorld.on("2027-04-12");
    world.rates();
    world.imports("CMS", world.extract(QUARTER, "CMS")).then().statusCode(201);
    world.imports("AEWA", world.extract(QUARTER, "AEWA")).then().statusCode(201);
  }

  private void closed() {
    world.closes(QUARTER);
  }

  @Test
  void aDebtIsOpenThenPartPaidThenPaidAsTheReceiverConfirms() {
    closed();
    var id = pays("AEWA", "CMS", "10000.00", "EUR", "P-1").then().statusCode(201).extract();
    settlements()
        .body("settlements", hasSize(1))
        .body("settlements[0].owed.amount", equalTo("24000.00"))
        .body("settlements[0].state", equalTo("open"))
        .body("settlements[0].unconfirmed.amount", equalTo("10000.00"))
        .body("settlements[0].dueOn", equalTo("2027-06-11"));
    var first = id.<String>path("id");
    acts("AEWA", first, "confirmations").then().statusCode(403);
    acts("CMS", first, "confirmations")
        .then()
        .statusCode(200)
        .body("confirmed.by", equalTo(world.code("CMS") + ":finance-officer"));
    acts("CMS", first, "confirmations").then().statusCode(409);
    acts("AEWA", first, "withdrawals").then().statusCode(409);
    settlements()
        .body("settlements[0].state", equalTo("part-paid"))
        .body("settlements[0].balance.amount", equalTo("14000.00"))
        .body("balances.amount.amount", contains("14000.00"));
    var rest = pays("AEWA", "CMS", "14000.00", "EUR", "P-2").then().extract().<String>path("id");
    acts("CMS", rest, "confirmations").then().statusCode(200);
    settlements().body("settlements[0].state", equalTo("paid")).body("balances", empty());
  }

  @Test
  void onlyWhatIsOwedIsPaidOnceAndInACurrencyThatHasARate() {
    pays("AEWA", "CMS", "1.00", "EUR", "P-1").then().statusCode(422);
    closed();
    pays("CMS", "AEWA", "1.00", "EUR", "P-1")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/nothing-owed"));
    var dollars = pays("AEWA", "CMS", "1000.00", "USD", "P-1").then().statusCode(201);
    dollars.body("settles.currency", equalTo("EUR")).body("rate.from", equalTo("USD"));
    pays("AEWA", "CMS", "2.00", "EUR", " p-1.").then().statusCode(409);
    pays("AEWA", "CMS", "2.00", "XAU", "P-3").then().statusCode(400);
    var id = dollars.extract().<String>path("id");
    acts("AEWA", id, "withdrawals").then().statusCode(200);
    settlements().body("settlements[0].unconfirmed.amount", equalTo("0.00"));
    acts("CMS", id, "confirmations").then().statusCode(409);
    pays("AEWA", "CMS", "2.00", "EUR", "P-1").then().statusCode(201);
    world.finance("EUROBATS").get("/payments/{id}", id).then().statusCode(404);
    world
        .finance("EUROBATS")
        .get("/services/{c}/settlements", world.service())
        .then()
        .statusCode(404);
    world
        .as("CMS", "auditor")
        .get("/payments?family={f}&service={s}", world.family(), world.service())
        .then()
        .body("items", hasSize(2));
  }

  @Test
  void whatIsUnpaidAfterSixtyDaysIsAFindingUntilItIsPaidAndExplained() {
    closed();
    world.moveTo("2027-06-11");
    var id =
        String.join(
            ".",
            world.service(),
            "settlement-unpaid",
            world.code("AEWA"),
            QUARTER,
            world.code("CMS"));
    finding(id).then().statusCode(404);
    world.moveTo("2027-06-12");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> "open".equals(finding(id).<String>path("state")));
    finding(id)
        .then()
        .body("quarter", equalTo(QUARTER))
        .body("amount.amount", equalTo("24000.00"))
        .body("explanation", nullValue());
    var payment = pays("AEWA", "CMS", "24000.00", "EUR", "P-9").then().extract().<String>path("id");
    acts("CMS", payment, "confirmations").then().statusCode(200);
    finding(id)
        .then()
        .body("state", equalTo("open"))
        .body("goneSince", equalTo("2027-06-12"))
        .body("explanation", nullValue());
    explains(id).then().statusCode(200).body("state", equalTo("resolved"));
  }

  @Test
  void whatWasPaidTooMuchOnceTheQuarterIsRestatedIsPaidBack() {
    closed();
    var paid = pays("AEWA", "CMS", "24000.00", "EUR", "P-1").then().extract().<String>path("id");
    acts("CMS", paid, "confirmations").then().statusCode(200);
    pays("AEWA", "CMS", "1.00", "EUR", "P-2").then().statusCode(422);
    restatedWith("AEWA", "10000.00");
    settlements()
        .body("settlements", hasSize(1))
        .body("settlements[0].balance.amount", equalTo("-6000.00"))
        .body("balances[0].from", equalTo(world.code("CMS")));
    world
        .finance("CMS")
        .get("/inbox")
        .then()
        .body("items.findAll {it.kind == 'pay'}.subject", hasSize(1));
    var back = pays("CMS", "AEWA", "6000.00", "EUR", "B-1").then().statusCode(201).extract();
    acts("AEWA", back.path("id"), "confirmations").then().statusCode(200);
    settlements()
        .body("settlements", hasSize(1))
        .body("settlements[0].owed.amount", equalTo("18000.00"))
        .body("settlements[0].paid.amount", equalTo("18000.00"))
        .body("settlements[0].state", equalTo("paid"))
        .body("balances", empty());
    pays("CMS", "AEWA", "1.00", "EUR", "B-2").then().statusCode(422);
  }

  @Test
  void whatIsToBePaidBackIsAFindingOfWhoHasItAfterTheSameDays() {
    closed();
    var paid = pays("AEWA", "CMS", "24000.00", "EUR", "P-1").then().extract().<String>path("id");
    acts("CMS", paid, "confirmations").then().statusCode(200);
    restatedWith("AEWA", "10000.00");
    settlements()
        .body("settlements[0].state", equalTo("open"))
        .body("settlements[0].dueOn", equalTo("2027-06-11"));
    world
        .finance("CMS")
        .get("/inbox")
        .then()
        .body("items.find {it.kind == 'pay'}.deadline", equalTo("2027-06-11"));
    world.moveTo("2027-06-12");
    var id =
        String.join(
            ".",
            world.service(),
            "settlement-unpaid",
            world.code("CMS"),
            QUARTER,
            world.code("AEWA"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> "open".equals(finding(id).<String>path("state")));
    finding(id)
        .then()
        .body("amount.amount", equalTo("6000.00"))
        .body("instrument", equalTo(world.code("CMS")));
  }

  @Test
  void nothingIsPaidBeforeTheQuarterThatItIsForNorTomorrow() {
    closed();
    for (var day : List.of("1990-01-01", "2026-12-31", "2027-04-13")) {
      pays("AEWA", "CMS", "1.00", "EUR", "P-" + day, day)
          .then()
          .statusCode(400)
          .body("violations[0].pointer", equalTo("/paidOn"));
    }
    pays("AEWA", "CMS", "1.00", "EUR", "P-1", "2027-01-01").then().statusCode(201);
  }

  @Test
  void whatARestatementAddsIsDueLaterAndTheRestAsBefore() {
    closed();
    world.moveTo("2027-06-11");
    restatedWith("CMS", "100.00");
    settlements()
        .body("settlements[0].owed.amount", equalTo("24040.00"))
        .body("settlements[0].dueOn", equalTo("2027-06-11"));
    world.moveTo("2027-06-12");
    var id = unpaid();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> "open".equals(finding(id).<String>path("state")));
    var paid = pays("AEWA", "CMS", "24000.00", "EUR", "P-1").then().extract().<String>path("id");
    acts("CMS", paid, "confirmations").then().statusCode(200);
    finding(id).then().body("goneSince", equalTo("2027-06-12"));
    settlements()
        .body("settlements[0].balance.amount", equalTo("40.00"))
        .body("settlements[0].dueOn", equalTo("2027-08-10"));
  }

  @Test
  void oneServiceWhoseDayCannotBeginHoldsUpNoOther() {
    closed();
    var broken = "a-" + world.service();
    TestTopics.publish(
        "catalog.services",
        broken,
        1,
        Json.write(
            Map.of(
                "code",
                broken,
                "family",
                world.family(),
                "title",
                "Without a plan of its cost",
                "state",
                "active",
                "areas",
                List.of("conference-services"),
                "participants",
                List.of(Map.of("instrument", world.code("CMS"))),
                "start",
                "2027-01-01")));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                AsSystem.call(
                    () ->
                        CDI.current()
                            .select(Replicas.class)
                            .get()
                            .find(ReportingReplicas.SERVICES, broken)
                            .isPresent()));
    world.moveTo("2027-06-12");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> "open".equals(finding(unpaid()).<String>path("state")));
  }

  @Test
  void whoConfirmsWaitsForTheServicesBooks() {
    closed();
    var id = pays("AEWA", "CMS", "24000.00", "EUR", "P-1").then().extract().<String>path("id");
    var held = new CountDownLatch(1);
    var free = new CountDownLatch(1);
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var holder = others.submit(() -> holdTheBooks(held, free));
      assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
      var confirming = others.submit(() -> acts("CMS", id, "confirmations").statusCode());
      await()
          .during(Duration.ofSeconds(1))
          .atMost(Duration.ofSeconds(3))
          .untilAsserted(() -> assertThat(confirming.isDone()).isFalse());
      free.countDown();
      assertThat(holder.get()).isTrue();
      assertThat(confirming.get()).isEqualTo(200);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean holdTheBooks(CountDownLatch held, CountDownLatch free) {
    return AsSystem.call(
        () -> {
          CDI.current().select(LedgerLock.class).get().service(world.service());
          held.countDown();
          try {
            return free.await(10, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** A late entry that one of them paid is counted in the closed quarter. */
  private void restatedWith(String payer, String amount) {
    world.imports(payer, world.line("LATE", payer, "2027-03-15", amount)).then().statusCode(201);
    world
        .finance(payer)
        .contentType("application/json")
        .body("{\"reason\": \"An invoice came late\"}")
        .post("/services/{c}/quarters/{q}/restatements", world.service(), QUARTER)
        .then()
        .statusCode(200);
  }

  private String unpaid() {
    return String.join(
        ".", world.service(), "settlement-unpaid", world.code("AEWA"), QUARTER, world.code("CMS"));
  }

  private Response explains(String id) {
    return world
        .as("AEWA", "executive-secretary")
        .contentType("application/json")
        .body(Map.of("text", "The bank was slow"))
        .post("/findings/{id}/explanations", id);
  }

  private Response finding(String id) {
    return world.finance("AEWA").get("/findings/{id}", id);
  }

  private ValidatableResponse settlements() {
    return world
        .finance("CMS")
        .get("/services/{code}/settlements", world.service())
        .then()
        .statusCode(200);
  }

  private Response pays(String from, String to, String amount, String currency, String reference) {
    return pays(from, to, amount, currency, reference, "2027-04-12");
  }

  private Response pays(
      String from, String to, String amount, String currency, String reference, String day) {
    return world
        .finance(from)
        .contentType("application/json")
        .body(
            Json.write(
                Map.of(
                    "quarter",
                    QUARTER,
                    "to",
                    world.code(to),
                    "paidOn",
                    day,
                    "amount",
                    Map.of("amount", amount, "currency", currency),
                    "reference",
                    reference)))
        .post("/services/{code}/payments", world.service());
  }

  private Response acts(String instrument, String id, String act) {
    return world
        .finance(instrument)
        .contentType("application/json")
        .body(act.equals("withdrawals") ? "{\"reason\": \"Sent twice\"}" : "{}")
        .post("/payments/{id}/{act}", id, act);
  }
}

package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenarios S12, S24 and S25, on real PostgreSQL and Kafka. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class LedgerRulesOverHttpTest {

  private ReportingWorld world;

  @BeforeEach
  void family() {
    world = ReportingWorld.on("2027-04-12");
  }

  @Test
  void anImportIsUndoneByOneActAndItsReferencesAreBookedAgain() {
    var file = new StringBuilder(LedgerExamples.HEADER);
    for (int i = 1; i <= 131; i++) {
      file.append(line("U" + i, "key", "2027-02-10", "33.3" + i % 10, "EUR", ""));
    }
    var batch = world.imports("CMS", file.toString()).<String>path("batch");
    var undo = Map.of("reason", "The wrong extract");
    post("CMS", "/imports/" + batch + "/reversals", undo)
        .then()
        .statusCode(201)
        .body("accepted", equalTo(131))
        .body("layout", equalTo("reversal"));
    for (var who : List.of("CMS", "AEWA")) {
      world.quarter("2027-Q1").then().body(cost(who), equalTo("0.00"));
    }
    post("CMS", "/imports/" + batch + "/reversals", undo).then().statusCode(422);
    post("AEWA", "/imports/" + batch + "/reversals", undo).then().statusCode(404);
    world
        .imports("CMS", file.toString().replace(",33.3", ",44.4"))
        .then()
        .statusCode(201)
        .body("accepted", equalTo(131))
        .body("bookedAgain", equalTo(131));
    world.imports("CMS", file.toString().replace(",33.3", ",44.4")).then().statusCode(200);
  }

  @Test
  void theSameFileUnderAnotherSpellingOfItsSystemIsKnown() {
    var file = LedgerExamples.HEADER + line("N1", "CMS", "2027-02-10", "777.00", "EUR", "");
    importAs("Umoja", file).then().statusCode(201);
    for (var name : List.of("UMOJA", "umoja", "Umoja ", "Umoja.", "Umoja  ")) {
      importAs(name, file).then().statusCode(200).body("alreadyKnown", equalTo(1));
    }
    world.quarter("2027-Q1").then().body("total.actual.amount", equalTo("777.00"));
  }

  @Test
  void aPartComesBackAndNeverMoreThanIsLeftNorAheadOfToday() {
    world.imports(
        "CMS", LedgerExamples.HEADER + line("P1", "key", "2027-02-10", "1000.00", "EUR", ""));
    var reversals = "/entries/" + entry("P1") + "/reversals";
    post("CMS", reversals, reversal("P2", "2027-03-01", "150.00")).then().statusCode(201);
    world.quarter("2027-Q1").then().body(cost("CMS"), equalTo("510.00"));
    world.quarter("2027-Q1").then().body(cost("AEWA"), equalTo("340.00"));
    post("CMS", reversals, reversal("P3", "2027-03-01", "850.01"))
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/amount"));
    for (var date : List.of("2029-12-31", "2026-12-31")) {
      post("CMS", reversals, reversal("P3", date, "1.00"))
          .then()
          .statusCode(422)
          .body("violations[0].pointer", equalTo("/bookingDate"));
    }
    for (var date : List.of("0207-01-01", "+12027-01-01")) {
      post("CMS", reversals, reversal("P3", date, "1.00"))
          .then()
          .statusCode(400)
          .body("violations[0].pointer", equalTo("/bookingDate"));
    }
  }

  @Test
  void anotherInstrumentBearsALineAloneOnlyOnceItHasAccepted() {
    world.imports(
        "CMS",
        LedgerExamples.HEADER
            + line("A1", world.code("AEWA"), "2027-02-10", "10.00", "EUR", "")
            + line("A2", world.code("AEWA"), "2027-02-10", "5.00", "EUR", ""));
    world.quarter("2027-Q1").then().body(cost("CMS"), equalTo("15.00"));
    world
        .finance("AEWA")
        .get("/entries?proposed=true&service=" + world.service())
        .then()
        .body("items", hasSize(2));
    var acceptances = "/entries/" + entry("A1") + "/acceptances";
    post("CMS", acceptances, Map.of()).then().statusCode(403);
    post("AEWA", acceptances, Map.of()).then().statusCode(201);
    post("AEWA", acceptances, Map.of()).then().statusCode(422);
    world.quarter("2027-Q1").then().body(cost("CMS"), equalTo("5.00"));
    world.quarter("2027-Q1").then().body(cost("AEWA"), equalTo("10.00"));
    world.closes("AEWA", "2027-Q1").then().statusCode(200);
    post("AEWA", "/entries/" + entry("A2") + "/acceptances", Map.of())
        .then()
        .statusCode(422)
        .body("detail", containsString("stays with"));
    world.closes("CMS", "2027-Q1").then().body(cost("CMS"), equalTo("5.00"));
  }

  @Test
  void aRateIsCorrectedBesideTheWrongOneAndWhatWasBookedAtItIsListed() {
    var header = "currency,in_force_from,per_usd,source\n";
    world
        .rates(header + "EUR,2027-02-01,0.921,UN\nCHF,2027-02-01,1.1990,typed upside down\n")
        .then()
        .statusCode(201);
    var file = LedgerExamples.HEADER + line("C1", "CMS", "2027-02-10", "8340.00", "CHF", "");
    world.imports("CMS", file).then().statusCode(201);
    var right = header + "CHF,2027-02-01,0.834,UN\n";
    world.rates(right).then().statusCode(422);
    corrects("AEWA", right).then().statusCode(403);
    corrects("CMS", right).then().statusCode(201).body("corrected", equalTo(1));
    world
        .finance("CMS")
        .get("/rates?family=" + world.family())
        .then()
        .body("items.findAll { it.currency == 'CHF' }.superseded", equalTo(List.of(false, true)));
    var wrong = "/entries?wrongRate=true&service=" + world.service();
    world.finance("CMS").get(wrong).then().body("items.reference", equalTo(List.of("C1")));
    post(
            "CMS",
            "/entries/" + entry("C1") + "/reversals",
            Map.of("reference", "C1-R", "bookingDate", "2027-03-31", "description", "Wrong rate"))
        .then()
        .statusCode(201);
    world.finance("CMS").get(wrong).then().body("items", empty());
    world.imports("CMS", file).then().statusCode(201);
    world.quarter("2027-Q1").then().body(cost("CMS"), equalTo("9210.00"));
    var key = world.family() + "/CHF/2027-02-01";
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(TestTopics.read("reporting.rates", key))
                    .last()
                    .extracting(ConsumerRecord::value, as(InstanceOfAssertFactories.STRING))
                    .contains("\"perUsd\":\"0.834\"", "\"to\":\"2027-03-01\""));
  }

  @Test
  void whatIsMissingIsNotZero() {
    world.imports(
        "CMS", LedgerExamples.HEADER + line("M1", "key", "2027-02-10", "1000.00", "EUR", ""));
    world
        .closes("CMS", "2027-Q1")
        .then()
        .body("figures.sums", equalTo("provisional"))
        .body("figures.savings", equalTo("not-yet"))
        .body("total.actual.amount", equalTo("1000.00"))
        .body("total.savings", nullValue())
        .body("settlement", nullValue())
        .body("participants.'%s'.empty".formatted(world.code("CMS")), equalTo(false))
        .body("participants.'%s'.entries".formatted(world.code("CMS")), equalTo(1));
    world.quarter("2027-Q3").then().body("total.actual", nullValue());
    world
        .finance("AEWA")
        .contentType("application/json")
        .body("{\"empty\":true}")
        .post("/services/{c}/quarters/2027-Q1/closings", world.service())
        .then()
        .statusCode(200)
        .body("figures.savings", equalTo("final"))
        .body("participants.'%s'.empty".formatted(world.code("AEWA")), equalTo(true))
        .body("total.savings.amount", equalTo("49000.00"));
  }

  @Test
  void aWorkbookIsAskedForAsCsvAndTheUnsTableIsRead() {
    world
        .finance("CMS")
        .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .queryParam("family", world.family())
        .body("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8))
        .post("/rates")
        .then()
        .statusCode(415)
        .body("detail", containsString("CSV"));
    var table =
        "<t><UN_OPERATIONAL_RATES><f_curr_code>EUR</f_curr_code><eff_date>01 Oct 2026</eff_date>"
            + "<rate>0.882</rate></UN_OPERATIONAL_RATES></t>";
    world
        .finance("CMS")
        .contentType("application/xml")
        .queryParam("family", world.family())
        .body(table.getBytes(StandardCharsets.UTF_8))
        .post("/rates")
        .then()
        .statusCode(201)
        .body("accepted", equalTo(1));
  }

  private Response importAs(String sourceSystem, String file) {
    return world
        .finance("CMS")
        .contentType("text/csv")
        .queryParam("family", world.family())
        .queryParam("payer", world.code("CMS"))
        .queryParam("sourceSystem", sourceSystem)
        .queryParam("layout", "skein")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/imports");
  }

  private Response corrects(String officer, String file) {
    return world
        .finance(officer)
        .contentType("text/csv")
        .queryParam("family", world.family())
        .queryParam("corrects", "UN table of 1 February 2027")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/rates");
  }

  private Response post(String instrument, String path, Object body) {
    return world.finance(instrument).contentType("application/json").body(body).post(path);
  }

  private static Map<String, Object> reversal(String reference, String date, String amount) {
    return Map.of(
        "reference",
        reference,
        "bookingDate",
        date,
        "description",
        "Credit note",
        "amount",
        Map.of("amount", amount, "currency", "EUR"));
  }

  private String entry(String reference) {
    return world
        .finance("CMS")
        .get("/entries?limit=200&service=" + world.service())
        .path("items.find { it.reference == '%s' }.id".formatted(reference));
  }

  private String cost(String instrument) {
    return "costs.'%s'.actual.amount".formatted(world.code(instrument));
  }

  private String line(
      String reference,
      String borneBy,
      String date,
      String amount,
      String currency,
      String reverses) {
    return String.join(
            ",",
            reference,
            world.service(),
            world.code("CMS"),
            borneBy.equals("CMS") ? world.code("CMS") : borneBy,
            date,
            "",
            "actual",
            amount,
            currency,
            "",
            "",
            "Interpreters",
            "INV-" + reference,
            reverses)
        + "\n";
  }
}

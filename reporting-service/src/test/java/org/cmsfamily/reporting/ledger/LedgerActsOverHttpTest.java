package org.cmsfamily.reporting.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a finance officer reads that may be done to entries, imports and rates is what can be. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class LedgerActsOverHttpTest {

  private ReportingWorld world;

  @BeforeEach
  void family() {
    world = ReportingWorld.on("2027-04-12");
  }

  @Test
  void anEntrySaysWhetherItMayBeReversed() {
    imported("R1", "key", "");
    var entry = "/entries/" + entry("R1");
    reads("CMS", entry)
        .body("reference", equalTo("R1"))
        .body("acts.name", contains("reverse-entry"))
        .body("acts[0].allowed", equalTo(true))
        .body("acts[0].as", contains(world.code("CMS") + ":finance-officer"));
    reads("AEWA", entry).body("acts", empty());
    var back = Map.of("reference", "R2", "bookingDate", "2027-04-03", "description", "Twice");
    posts("CMS", entry + "/reversals", back).statusCode(201);
    reads("CMS", entry)
        .body("acts[0].allowed", equalTo(false))
        .body("acts[0].reasons.code", contains("reversed-already"));
    reads("CMS", "/entries/" + entry("R2"))
        .body("acts[0].reasons.code", contains("is-a-reversal-itself"));
    imported("R1", "key", "");
    reads("CMS", entry).body("acts[0].reasons.code", contains("reversed-and-booked-again"));
  }

  @Test
  void anEntrySaysToWhoeverIsToBearItWhetherItMayBeAccepted() {
    imported("A1", world.code("AEWA"), "");
    var entry = "/entries/" + entry("A1");
    reads("AEWA", entry)
        .body("acts.name", contains("accept-entry"))
        .body("acts[0].allowed", equalTo(true));
    reads("CMS", entry).body("acts.name", contains("reverse-entry"));
    posts("AEWA", entry + "/acceptances", Map.of()).statusCode(201);
    reads("AEWA", entry)
        .body("acts[0].allowed", equalTo(false))
        .body("acts[0].reasons.code", contains("accepted-already"));
    world.closes("AEWA", "2027-Q1").then().statusCode(200);
    reads("AEWA", entry)
        .body(
            "acts[0].reasons.code",
            containsInAnyOrder("accepted-already", "entry-stays-with-payer"));
  }

  @Test
  void anImportSaysWhetherItMayBeUndone() {
    var first = imported("U1", "key", "");
    var second = imported("U2", "key", "U1");
    reads("CMS", "/imports/" + second)
        .body("accepted", equalTo(1))
        .body("acts.name", contains("undo-import"))
        .body("acts[0].reasons.code", contains("reverses-another-import"));
    reads("CMS", "/imports/" + first)
        .body("acts[0].allowed", equalTo(false))
        .body("acts[0].reasons.code", contains("nothing-left-of-import"));
    var third = imported("U3", "key", "");
    reads("CMS", "/imports/" + third).body("acts[0].allowed", equalTo(true));
    var undo = Map.of("reason", "The wrong extract");
    posts("CMS", "/imports/" + third + "/reversals", undo).statusCode(201);
    reads("CMS", "/imports/" + third)
        .body("acts[0].reasons.code", contains("nothing-left-of-import"));
  }

  @Test
  void whoMayImportReadsSoBeforehand() {
    var books = "/imports/acts?family=%s&payer=%s".formatted(world.family(), world.code("CMS"));
    reads("CMS", books)
        .body("items.name", contains("import-ledger"))
        .body("items[0].allowed", equalTo(true));
    reads("AEWA", books).body("items", empty());
    reads("CMS", "/imports/acts?family=%s&payer=NOWHERE".formatted(world.family()))
        .body("items", empty());
    reads("CMS", "/imports/acts?family=" + world.family())
        .body("items.name", contains("import-ledger"))
        .body("items[0].as", contains(world.code("CMS") + ":finance-officer"));
    var rates = "/rates/acts?family=" + world.family();
    reads("CMS", rates).body("items.name", contains("import-rates")).body("items", hasSize(1));
    reads("AEWA", rates).body("items", empty());
    world
        .finance("CMS")
        .get("/rates/acts")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("?family"));
  }

  private String imported(String reference, String bearer, String reverses) {
    var line =
        "%s,%s,%s,%s,2027-02-10,,actual,%s10.00,EUR,,,Interpreters,INV-1,%s%n"
            .formatted(
                reference,
                world.service(),
                world.code("CMS"),
                bearer,
                reverses.isEmpty() ? "" : "-",
                reverses);
    var answer = world.imports("CMS", LedgerExamples.HEADER + line);
    answer.then().statusCode(201);
    return answer.path("batch");
  }

  private String entry(String reference) {
    return reads("CMS", "/entries?limit=200&service=" + world.service())
        .extract()
        .path("items.find { it.reference == '%s' }.id".formatted(reference));
  }

  private ValidatableResponse reads(String instrument, String path) {
    return world.finance(instrument).get(path).then().statusCode(200);
  }

  private ValidatableResponse posts(String instrument, String path, Object body) {
    return world.finance(instrument).contentType("application/json").body(body).post(path).then();
  }
}

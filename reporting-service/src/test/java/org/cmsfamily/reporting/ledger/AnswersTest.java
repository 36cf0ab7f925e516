package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is answered to an import is what its key keeps; what was undone can be undone again. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class AnswersTest {

  private ReportingWorld world;

  @BeforeEach
  void family() {
    world = ReportingWorld.on("2027-04-12");
  }

  @Test
  void theAnswerOfAnImportIsKeptWhateverItWas() {
    var wrong = LedgerExamples.HEADER + line("K1", "10.00", "USD");
    var right = LedgerExamples.HEADER + line("K1", "10.00", "EUR");
    sameTwice("/imports" + query(), "text/csv", right, 201);
    sameTwice("/imports" + query(), "text/csv", right, 200);
    sameTwice("/imports" + query(), "text/csv", wrong.replace("K1", "K2"), 422);
  }

  @Test
  void theAnswerOfAnUndoAndOfAReversalIsKept() {
    var file = LedgerExamples.HEADER + line("K1", "10.00", "EUR") + line("K2", "5.00", "EUR");
    var batch = world.imports("CMS", file).<String>path("batch");
    var entry =
        world.finance("CMS").get("/entries?service=" + world.service()).<String>path("items[0].id");
    var back = Map.of("reference", "K3", "bookingDate", "2027-04-01", "description", "Again");
    sameTwice("/entries/" + entry + "/reversals", "application/json", Json.write(back), 201);
    var reason = Json.write(Map.of("reason", "The wrong extract"));
    sameTwice("/imports/" + batch + "/reversals", "application/json", reason, 201);
  }

  @Test
  void whatAnImportIsAnsweredIsWhatItsRecordSays() {
    var first = LedgerExamples.HEADER + line("K1", "10.00", "EUR");
    world.imports("CMS", first).then().statusCode(201);
    var more = world.imports("CMS", first + line("K2", "5.00", "EUR"));
    world
        .finance("CMS")
        .get("/imports/{id}", more.<String>path("batch"))
        .then()
        .body("accepted", equalTo(more.<Integer>path("accepted")))
        .body("alreadyKnown", equalTo(more.<Integer>path("alreadyKnown")))
        .body("sha256", equalTo(more.<String>path("sha256")));
  }

  @Test
  void whatWasUndoneAndBookedAgainIsUndoneAgain() {
    var file = LedgerExamples.HEADER + line("K1", "10.00", "EUR") + line("K2", "5.00", "EUR");
    for (var amount : new String[] {",10.00,", ",11.00,", ",11.00,"}) {
      var batch = world.imports("CMS", file.replace(",10.00,", amount)).<String>path("batch");
      posts("/imports/" + batch + "/reversals", Map.of("reason", "The wrong extract"))
          .then()
          .statusCode(201)
          .body("accepted", equalTo(2));
      world.quarter("2027-Q2").then().body("total.actual.amount", equalTo("0.00"));
    }
  }

  private void sameTwice(String path, String type, String body, int status) {
    var key = UUID.randomUUID().toString();
    var first = sends(path, type, body, key);
    var again = sends(path, type, body, key);
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(status);
    assertThat(again.statusCode()).isEqualTo(status);
    if (status < 400) {
      assertThat(again.asString()).isEqualTo(first.asString());
    }
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
  }

  private Response posts(String path, Map<String, ?> body) {
    return sends(path, "application/json", Json.write(body), UUID.randomUUID().toString());
  }

  private Response sends(String path, String type, String body, String key) {
    return world
        .finance("CMS")
        .config(
            RestAssuredConfig.config()
                .headerConfig(
                    HeaderConfig.headerConfig().overwriteHeadersWithName("Idempotency-Key")))
        .header("Idempotency-Key", key)
        .contentType(type)
        .body(body)
        .post(path);
  }

  private String query() {
    return "?family=%s&payer=%s&sourceSystem=TEST&layout=skein"
        .formatted(world.family(), world.code("CMS"));
  }

  private String line(String reference, String amount, String currency) {
    return "%s,%s,%s,key,2027-04-02,,actual,%s,%s,,,Interpreters,INV-1,\n"
        .formatted(reference, world.service(), world.code("CMS"), amount, currency);
  }
}

package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A file that is booked in several steps is booked as one, or not at all, and tells how far it has
 * come. {@code -Dskein.lines=400000} tries it with as many.
 */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class LargeImportTest {

  private static final int LINES = Integer.getInteger("skein.lines", 12_000);

  private ReportingWorld world;

  @BeforeEach
  void family() {
    world = ReportingWorld.on("2027-03-31");
  }

  @Test
  void aLineMayTakeBackOneThatStandsFarBelowItAndTheSumsAreOfAllSteps() {
    var file = new StringBuilder(LedgerExamples.HEADER);
    file.append(line("BACK", "2027-03-01", "-1.00", "A" + LINES));
    for (int i = 1; i <= LINES; i++) {
      file.append(line("A" + i, "2027-02-10", "1.00", ""));
    }
    sends("/imports/preview", file.toString(), "look")
        .then()
        .statusCode(200)
        .body("accepted", equalTo(LINES + 1));
    assertThat(entries()).isEmpty();
    sends("/imports", file.toString(), "one")
        .then()
        .statusCode(201)
        .body("accepted", equalTo(LINES + 1))
        .body("quarters.count", equalTo(List.of(LINES + 1)));
    world.quarter("2027-Q1").then().body("total.actual.amount", equalTo((LINES - 1) + ".00"));
    world
        .finance("CMS")
        .get("/lots?service=" + world.service())
        .then()
        .body("items.count", equalTo(List.of(LINES + 1)));
    sends("/imports", file.toString(), "two").then().body("alreadyKnown", equalTo(LINES + 1));
    world
        .finance("CMS")
        .get("/import-progress/one")
        .then()
        .statusCode(200)
        .body("phase", equalTo("ended"))
        .body("lines", equalTo(LINES + 1))
        .body("booked", equalTo(LINES + 1));
    var events = world.finance("CMS").get("/import-progress/one/events").then().statusCode(200);
    events.contentType("text/event-stream");
    assertThat(events.extract().asString()).contains("data:{").contains("\"phase\":\"ended\"");
    world.finance("CMS").get("/import-progress").then().body("items.name", hasItem("two"));
    world.finance("AEWA").get("/import-progress/one").then().statusCode(404);
    world.finance("AEWA").get("/import-progress/one/events").then().statusCode(404);
    world.finance("AEWA").get("/import-progress").then().body("items", empty());
  }

  @Test
  void whatRepeatsOrContradictsALineOfAnEarlierStepIsRefusedAndNothingIsBooked() {
    var file = new StringBuilder(LedgerExamples.HEADER);
    for (int i = 1; i <= LINES; i++) {
      file.append(line("A" + i, "2027-02-10", "1.00", ""));
    }
    file.append(line("a1", "2027-02-10", "2.00", ""));
    file.append(line("A2", "2027-02-10", "1.00", ""));
    file.append(line("BACK", "2027-02-10", "-1.00", "NONE"));
    sends("/imports", file.toString(), "three")
        .then()
        .statusCode(422)
        .body("accepted", equalTo(LINES))
        .body("conflicting", equalTo(1))
        .body("repeated", equalTo(1))
        .body("invalid", equalTo(1))
        .body("violations.line", equalTo(List.of(LINES + 2, LINES + 3, LINES + 4)))
        .body("violations[0].message", containsString("Line 2 has the same reference"));
    assertThat(entries()).isEmpty();
    sends("/imports", file.toString(), "no name!").then().statusCode(400);
  }

  private List<Object> entries() {
    return world.finance("CMS").get("/entries?service=" + world.service()).path("items");
  }

  private Response sends(String path, String file, String progress) {
    return world
        .finance("CMS")
        .contentType("text/csv")
        .queryParam("family", world.family())
        .queryParam("payer", world.code("CMS"))
        .queryParam("sourceSystem", "TEST")
        .queryParam("layout", "skein")
        .queryParam("progress", progress)
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(path);
  }

  private String line(String reference, String date, String amount, String reverses) {
    return "%s,%s,%s,key,%s,,actual,%s,EUR,,,Interpreters,,%s\n"
        .formatted(reference, world.service(), world.code("CMS"), date, amount, reverses);
  }
}

package org.cmsfamily.reporting;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** A refusal is said in the caller's language, beside a code that stays. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class WordsOverHttpTest {

  @Test
  void aRuleSaysItsRefusalInTheCallersLanguage() {
    var world = ReportingWorld.on("2027-03-12");
    closes(world, "es")
        .post("/services/{code}/quarters/2027-Q1/closings", world.service())
        .then()
        .statusCode(422)
        .body("title", equalTo("Un trimestre se cierra cuando ha terminado"))
        .body("detail", equalTo("2027-Q1 termina el 2027-03-31"))
        .body("code", equalTo("quarter-ends-on"))
        .body("parameters.day", equalTo("2027-03-31"));
    closes(world, "fr")
        .post("/services/{code}/quarters/2027-Q1/closings", world.service())
        .then()
        .body("detail", equalTo("2027-Q1 se termine le 2027-03-31"));
  }

  @Test
  void soDoesEachLineOfAFile() {
    var world = ReportingWorld.on("2027-03-12");
    var file = "source_reference,service\nA,x\n";
    world
        .finance("CMS")
        .header("Accept-Language", "fr")
        .contentType("text/csv")
        .queryParam("family", world.family())
        .queryParam("payer", world.code("CMS"))
        .queryParam("sourceSystem", "TEST")
        .queryParam("layout", "skein")
        .body(file)
        .post("/imports")
        .then()
        .statusCode(422)
        .body("detail", startsWith("Lignes : 1 ; non valables : 1"))
        .body("violations.message", hasItem("La colonne manque"))
        .body("violations.code", hasItem("column-missing"));
  }

  private static RequestSpecification closes(ReportingWorld world, String language) {
    return world
        .finance("CMS")
        .header("Accept-Language", language)
        .contentType("application/json")
        .body("{}");
  }
}

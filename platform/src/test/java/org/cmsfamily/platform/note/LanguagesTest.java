package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.cmsfamily.platform.note.Officers.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal speaks the caller's language, and has a code and parameters for a page of its own. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class LanguagesTest {

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @Test
  void titleDetailAndViolationsAreInTheLanguageAskedFor() {
    posted("fr-CH, en;q=0.5", "{\"id\":\" \",\"words\":\"%s\"}".formatted("x".repeat(21)))
        .header("Content-Language", "fr")
        .body("type", equalTo("/problems/invalid-request"))
        .body("title", equalTo("La requête n'est pas bien formée"))
        .body("detail", equalTo("2 erreurs"))
        .body("code", equalTo("violations"))
        .body("parameters.count", equalTo(2))
        .body(
            "violations.find { it.pointer == '/id' }.message",
            equalTo("manque ou ne contient que des blancs"))
        .body("violations.find { it.pointer == '/id' }.code", equalTo("not-blank"))
        .body("violations.find { it.pointer == '/id' }.parameters", nullValue())
        .body(
            "violations.find { it.pointer == '/words' }.message",
            equalTo("doit avoir 20 caractères au plus"))
        .body("violations.find { it.pointer == '/words' }.code", equalTo("size"))
        .body("violations.find { it.pointer == '/words' }.parameters.max", equalTo(20));
  }

  @Test
  void whatCannotBeReadIsSaidSoToo() {
    posted(
            "es",
            """
            {"id":"x","words":"y","price":{"amount":"1.005","currency":"EUR"},
             "on":"2027-02-30","colour":"GREEN","surprise":true}
            """)
        .body("title", equalTo("La solicitud no está bien formada"))
        .body("violations.find { it.pointer == '/price' }.code", equalTo("too-many-decimals"))
        .body(
            "violations.find { it.pointer == '/price' }.message",
            equalTo("1.005 tiene más decimales que EUR, que tiene 2"))
        .body("violations.find { it.pointer == '/price' }.parameters.decimals", equalTo(2))
        .body("violations.find { it.pointer == '/on' }.code", equalTo("must-be-date"))
        .body(
            "violations.find { it.pointer == '/colour' }.message",
            equalTo("debe ser uno de: red, blue"))
        .body("violations.find { it.pointer == '/surprise' }.code", equalTo("not-a-field"));
  }

  @Test
  void aRefusalBeforeAnyResourceIsSaidSoToo() {
    given()
        .header("Accept-Language", "fr")
        .get("/notes")
        .then()
        .statusCode(401)
        .header("Content-Language", "fr")
        .body("title", equalTo("Pas de jeton valable d'un émetteur de confiance"))
        .body("code", equalTo("send-token"));
    as("cms-officer")
        .header("Accept-Language", "es")
        .get("/notes?holder=" + "x".repeat(4096))
        .then()
        .statusCode(414)
        .header("Content-Language", "es")
        .body("detail", equalTo("La dirección puede tener 4096 caracteres"))
        .body("parameters.most", equalTo(4096));
  }

  @Test
  void whoSpeaksNoneOfThemIsAnsweredInEnglish() {
    as("cms-officer")
        .header("Accept-Language", "de")
        .get("/notes/unknown")
        .then()
        .statusCode(404)
        .header("Content-Language", "en")
        .body("title", equalTo("Not found"))
        .body("code", equalTo("not-found-here"))
        .body("parameters.what", equalTo("note unknown"));
  }

  private static ValidatableResponse posted(String language, String body) {
    return as("cms-officer")
        .header("Accept-Language", language)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(body)
        .post("/notes")
        .then()
        .statusCode(400);
  }
}

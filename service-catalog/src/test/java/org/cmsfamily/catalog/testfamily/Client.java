package org.cmsfamily.catalog.testfamily;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cmsfamily.testkit.TestTokens;

/** Asks the catalog as one of a test family's people. */
public record Client(TestFamily family, String office) {

  /** Gets a path below the service's root. */
  public ValidatableResponse get(String path) {
    return given().auth().oauth2(token()).get(family.text(path)).then();
  }

  /** Gets a path and reads the answer in a language. */
  public ValidatableResponse getIn(String language, String path) {
    return given()
        .auth()
        .oauth2(token())
        .header("Accept-Language", language)
        .get(family.text(path))
        .then();
  }

  /** Posts a body, in which the signs for the family's prefix may stand, under a key of its own. */
  public ValidatableResponse post(String path, String body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  /** Posts a body under a key. */
  public ValidatableResponse post(String path, String body, String key) {
    return given()
        .auth()
        .oauth2(token())
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(family.text(body))
        .post(family.text(path))
        .then();
  }

  /** Posts a body on the version that was read, by its entity tag. */
  public ValidatableResponse postOn(String tag, String path, String body) {
    return given()
        .auth()
        .oauth2(token())
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", tag)
        .body(family.text(body))
        .post(family.text(path))
        .then();
  }

  /** Posts a body and reads the answer in a language. */
  public ValidatableResponse postIn(String language, String path, String body) {
    return given()
        .auth()
        .oauth2(token())
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Accept-Language", language)
        .body(family.text(body))
        .post(family.text(path))
        .then();
  }

  /** Posts a file as CSV. */
  public ValidatableResponse upload(String path, String csv) {
    return given()
        .auth()
        .oauth2(token())
        .contentType("text/csv")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(csv.getBytes(StandardCharsets.UTF_8))
        .post(family.text(path))
        .then();
  }

  private String token() {
    return TestTokens.token(family.person(office));
  }
}

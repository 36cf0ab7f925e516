package org.cmsfamily.registry;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.testkit.TestTokens;

/** The registry as one person uses it. */
public record Api(String subject, String token) {

  /** As somebody of the main issuer. */
  public static Api as(String subject) {
    return new Api(subject, TestTokens.token(subject));
  }

  /** As the steward. */
  public static Api steward() {
    return as(TestTokens.STEWARD);
  }

  /** Posts under a key of its own. */
  public Response post(String path, String body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  /** Posts under that key. */
  public Response post(String path, String body, String key) {
    return request().header("Idempotency-Key", key).body(body).post(path);
  }

  /** Posts and expects success. */
  public JsonPath done(String path, String body) {
    var response = post(path, body);
    if (response.statusCode() >= 300) {
      throw new AssertionError(
          String.format(
              Locale.ROOT,
              "%s %s: %d %s",
              subject,
              path,
              response.statusCode(),
              response.asString()));
    }
    return response.jsonPath();
  }

  /** Posts a CSV file. */
  public Response upload(String path, String csv) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("text/csv")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .queryParam("name", "file.csv")
        .body(csv)
        .post(path);
  }

  /** Puts on that version. */
  public Response put(String path, String body, long version) {
    return request().header("If-Match", "\"" + version + "\"").body(body).put(path);
  }

  /** Gets. */
  public Response get(String path, Map<String, ?> query) {
    return request().queryParams(query).get(path);
  }

  /** Gets and expects 200. */
  public JsonPath read(String path, Map<String, ?> query) {
    return get(path, query).then().statusCode(200).extract().jsonPath();
  }

  private RequestSpecification request() {
    return given().contentType(ContentType.JSON).auth().oauth2(token);
  }
}

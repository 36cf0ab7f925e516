package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.cmsfamily.platform.note.Officers.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of another origin may call the API if its origin is configured. */
@QuarkusTest
@TestProfile(CorsTest.OnePage.class)
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class CorsTest {
  private static final String PAGE = "https://dashboard.example.org";
  private static final String ALLOWED = "Access-Control-Allow-Origin";

  public static final class OnePage implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.cors.origins", PAGE);
    }
  }

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @Test
  void theConfiguredPageMayAskAndReadTheHeadersThatItNeeds() {
    asked(PAGE)
        .statusCode(200)
        .header(ALLOWED, equalTo(PAGE))
        .header("Access-Control-Expose-Headers", containsString("ETag"))
        .header("Access-Control-Expose-Headers", containsString("Content-Language"))
        .header("Access-Control-Allow-Credentials", equalTo("false"));
  }

  @Test
  void itsBrowserIsToldWhatItMaySend() {
    given()
        .header("Origin", PAGE)
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "authorization,if-none-match,accept-language")
        .options("/notes")
        .then()
        .statusCode(200)
        .header(ALLOWED, equalTo(PAGE))
        .header("Access-Control-Allow-Methods", containsString("GET"));
  }

  @Test
  void anyOtherPageIsRefused() {
    for (var other :
        new String[] {"https://evil.example", "https://dashboard.example.org.evil.example"}) {
      asked(other).statusCode(403).header(ALLOWED, nullValue());
    }
  }

  private static ValidatableResponse asked(String origin) {
    return as("cms-officer").header("Origin", origin).get("/notes").then();
  }
}

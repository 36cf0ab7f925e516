package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every answer says to a browser, whoever answered. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class AnswerHeadersTest {

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @Test
  void whatIsReadMayBeKeptAndMustBeAskedForAgain() {
    guards(as("cms-officer").get("/notes"), "private, no-cache");
  }

  @Test
  void nothingElseIsKept() {
    guards(given().get("/q/health/live"), "no-store");
    guards(given().get("/q/openapi"), "no-store");
    guards(given().header("Authorization", "Bearer .").get("/notes"), "no-store");
  }

  @Test
  void aProblemIsGuardedLikeAnAnswer() {
    guards(given().get("/notes"), "private, no-cache");
    guards(as("cms-officer").get("/notes/unknown"), "private, no-cache");
  }

  @Test
  void noPageOfAnotherOriginIsLetInUnlessItIsConfigured() {
    var answer = as("cms-officer").header("Origin", "https://page.example").get("/notes");
    assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
  }

  private static void guards(Response answer, String caching) {
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(answer.header("Cache-Control")).isEqualTo(caching);
  }
}

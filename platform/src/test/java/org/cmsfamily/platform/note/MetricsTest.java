package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.cmsfamily.platform.note.Officers.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads metrics. Source: domain, section 4. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class MetricsTest {
  private static final String METRICS = "/q/metrics";

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @Test
  void theOperatorAndTheScraperReadThem() {
    as("nf-operator").get(METRICS).then().statusCode(200).body(containsString("jvm_memory"));
    given()
        .header("Authorization", "Bearer the scraper of the tests")
        .get(METRICS)
        .then()
        .statusCode(200)
        .body(containsString("jvm_memory"));
  }

  @Test
  void nobodyElseDoes() {
    as("cms-officer").get(METRICS).then().statusCode(403).contentType("application/problem+json");
    given().get(METRICS).then().statusCode(401).contentType("application/problem+json");
    for (var sent : List.of("Bearer none", "Bearer .", "Bearer a.b.c", "Basic eDp5", "x")) {
      given()
          .header("Authorization", sent)
          .get(METRICS)
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }
  }

  @Test
  void readinessSaysWhatIsUpOrDownAndNothingOfWhy() {
    given()
        .get("/q/health/ready")
        .then()
        .body(containsString("\"database\""))
        .body(not(containsString("data\"")));
  }

  @Test
  void livenessReadinessAndTheDocumentAreForEveryone() {
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/openapi").then().statusCode(200);
  }
}

package org.cmsfamily.platform.authority;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Issuers that are silent, come back, and change their keys. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@WithTestResource(UnsteadyIssuer.class)
@TestMethodOrder(org.junit.jupiter.api.MethodOrderer.OrderAnnotation.class)
class IssuersTest {
  /** A busy machine is given more than the second and a half that is meant. */
  private static final Duration SOON = Duration.ofSeconds(5);

  @BeforeEach
  void theMainIssuerIsThere() {
    taken(TestTokens.token("somebody"));
  }

  /** The service has started without that issuer. */
  @Test
  @Order(1)
  void aSilentIssuersTokensAre503SoonAndTheOtherGoesOn() {
    var token = told("token");
    for (int i = 0; i < 3; i++) {
      var begun = Instant.now();
      asked(token)
          .statusCode(503)
          .header("Retry-After", notNullValue())
          .body("type", equalTo("/problems/issuer-unreachable"));
      assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
    }
    taken(TestTokens.token("somebody-else"));
  }

  @Test
  @Order(2)
  void onceItAnswersItsTokensAreTaken() {
    told("speak");
    taken(told("token"));
  }

  @Test
  @Order(3)
  void aTokenThatIsKnownGoesOnWhileItsIssuerIsSilentAndANewOneOfAKnownKeyToo() {
    told("speak");
    var known = told("token");
    taken(known);
    told("silence");
    taken(known);
    taken(told("token"));
    told("speak");
  }

  @Test
  @Order(4)
  void keysThatChangeTwiceInASecondAreTakenAtOnce() {
    told("speak");
    taken(told("token"));
    told("rotate");
    taken(told("token"));
    told("rotate");
    taken(told("token"));
    told("rotate");
    taken(told("token"));
  }

  @Test
  @Order(5)
  void keysThatNobodyHasMakeNoStormOfQuestions() throws Exception {
    told("speak");
    taken(told("token"));
    int before = Integer.parseInt(told("fetches"));
    var begun = Instant.now();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<?>>();
      for (int i = 0; i < 50; i++) {
        var token = told("token?" + UUID.randomUUID());
        answers.add(people.submit(() -> asked(token).statusCode(401)));
      }
      for (var answer : answers) {
        answer.get();
      }
    }
    long seconds = Duration.between(begun, Instant.now()).toSeconds() + 1;
    assertThat(Integer.parseInt(told("fetches")) - before).isLessThanOrEqualTo((int) seconds + 2);
    told("rotate");
    taken(told("token"));
  }

  @Test
  @Order(6)
  void aKeyThatNobodyHasIs503WhileItsIssuerIsSilent() {
    told("silence");
    var begun = Instant.now();
    asked(told("token?" + UUID.randomUUID())).statusCode(503);
    assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
    told("speak");
  }

  private static String told(String what) {
    var issuer = ConfigProvider.getConfig().getValue("unsteady.issuer", String.class);
    return given().get(issuer + "/test/" + what).asString();
  }

  private static void taken(String token) {
    asked(token).statusCode(200);
  }

  private static ValidatableResponse asked(String token) {
    return given().auth().oauth2(token).get("/notes").then();
  }
}

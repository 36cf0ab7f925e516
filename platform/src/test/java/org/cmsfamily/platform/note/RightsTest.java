package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.post;
import static org.cmsfamily.platform.note.Officers.write;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets in, and what they may see. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class RightsTest {

  @Inject Officers officers;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @Test
  void withoutATokenOrWithABadOneItIs401() {
    given().get("/notes").then().statusCode(401).body("type", equalTo("/problems/unauthenticated"));
    for (var bad :
        List.of(
            "garbage",
            TestTokens.expired("cms-officer"),
            TestTokens.unsigned("cms-officer"),
            TestTokens.forged("cms-officer"),
            TestTokens.ofUnknownIssuer("cms-officer"),
            TestTokens.token("cms-officer", "another-audience"))) {
      given().auth().oauth2(bad).get("/notes").then().statusCode(401);
      given().auth().oauth2(bad).get("/notes").then().statusCode(401);
    }
  }

  @Test
  void aTokenLikeOneThatIsRememberedIsCheckedLikeAnyOther() {
    var token = TestTokens.token("cms-officer");
    given().auth().oauth2(token).get("/notes").then().statusCode(200);
    given().auth().oauth2(token).get("/notes").then().statusCode(200);
    int signature = token.lastIndexOf('.') + 1;
    var other = token.charAt(signature) == 'A' ? "B" : "A";
    var changed = token.substring(0, signature) + other + token.substring(signature + 1);
    given().auth().oauth2(changed).get("/notes").then().statusCode(401);
    given().auth().oauth2(token).get("/notes").then().statusCode(200);
  }

  @Test
  void theSameSubjectOfAnotherIssuerIsAnotherLogin() {
    var id = write("cms-officer", "secret");
    as("cms-officer").get("/notes/" + id).then().statusCode(200);
    given()
        .auth()
        .oauth2(TestTokens.ofOtherIssuer("cms-officer"))
        .get("/notes/" + id)
        .then()
        .statusCode(404);
  }

  @Test
  void anAppointmentThatHasEndedGivesNoRight() {
    post("former", "{\"id\":\"x\",\"words\":\"y\"}").then().statusCode(403);
  }

  @Test
  void whatIsNotOnesOwnDoesNotExist() {
    var id = write("cms-officer", "ours");
    as("aewa-officer").get("/notes/" + id).then().statusCode(404);
    as("aewa-officer")
        .get("/notes?limit=200")
        .then()
        .body("items.id.findAll { it == '%s' }".formatted(id), hasSize(0));
    as("aewa-officer")
        .header("If-Match", "\"1\"")
        .contentType(ContentType.JSON)
        .body("{\"id\":\"x\",\"words\":\"mine\"}")
        .put("/notes/" + id)
        .then()
        .statusCode(404);
    as("aewa-officer").get("/acts?aggregate=" + id).then().body("items", hasSize(0));
    as("cms-officer")
        .get("/acts?aggregate=" + id)
        .then()
        .body("items", hasSize(1))
        .body("items[0].capacity", equalTo("CMS:programme-officer"))
        .body("items[0].person", equalTo("cms-officer"))
        .body("items[0].businessDate", equalTo("2027-04-01"));
  }

  @Test
  void anActThatSeveralCapacitiesAllowMustNameOne() {
    post("both", "{\"id\":\"%s\",\"words\":\"y\"}".formatted(unique))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/capacity-required"))
        .body("capacities", equalTo(List.of("AEWA:programme-officer", "CMS:programme-officer")));
    post(
            "both",
            "{\"id\":\"%s\",\"words\":\"y\",\"actingAs\":\"AEWA:programme-officer\"}"
                .formatted(unique))
        .then()
        .statusCode(201)
        .body("holder", equalTo("AEWA"));
  }
}

package org.cmsfamily.catalog.screening;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.safeguard.Safeguards;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms are tried without being stored, and without a key. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ScreeningResourceTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    new Client(family, "cms-po")
        .post(
            "/analyses",
            """
            {"family":"@FAMILY","code":"~analysis","title":"Implications",
             "author":"Institute for European Studies","implications":[
             {"dimension":"operational","areas":["*"],"instruments":["*"],"direction":"advantage",
              "score":null,"statement":"Produces efficiencies","source":"StC44"}]}""")
        .statusCode(201);
  }

  private ValidatableResponse screen(String terms) {
    return given()
        .auth()
        .oauth2(TestTokens.token(family.person("cms-po")))
        .contentType(ContentType.JSON)
        .body("{\"family\":\"%s\",\"terms\":%s}".formatted(family.code(), terms))
        .post("/screenings")
        .then();
  }

  @Test
  void termsThatSatisfyEverySafeguardPass() {
    screen(family.terms())
        .statusCode(200)
        .body("passed", equalTo(true))
        .body("verdicts.verdict", everyItem(equalTo("satisfied")))
        .body("verdicts.size()", equalTo(Safeguards.inForce().size()));
  }

  @Test
  void aBreachIsShownWhole() {
    var answer =
        screen(family.terms().replace("15000.00", "23333.35")).statusCode(200).extract().asString();

    assertThatJson(answer)
        .node("verdicts[5]")
        .isEqualTo(
            family.text(
                """
                {"safeguard":"NoAdditionalCost","verdict":"breached","breaches":[
                  {"pointer":"/costPlan/baseline/@AEWA/0/years/2027","rule":"no-additional-cost",
                   "paragraph":"P9","instrument":"@AEWA","year":2027,
                   "amount":{"amount":"1333.34","currency":"EUR"},
                   "message":"@AEWA would pay 1,333.34 EUR more in 2027 than its budget provides"},
                  {"pointer":"/costPlan/baseline/@CMS/0/years/2027","rule":"no-additional-cost",
                   "paragraph":"P9","instrument":"@CMS","year":2027,
                   "amount":{"amount":"2000.01","currency":"EUR"},
                   "message":"@CMS would pay 2,000.01 EUR more in 2027 than its budget provides"}],
                 "missing":[],"remarks":[
                  {"pointer":"/costPlan/plannedRates/USD","rule":"no-additional-cost",
                   "houseRule":"a planned rate differs from the latest UN rate by at most 10 %",
                   "instrument":"@CMS",
                   "message":"no UN rate of USD is known, so that its planned rate is not checked (house rule: a planned rate differs from the latest UN rate by at most 10 %)"}]}"""));
  }

  @Test
  void everyFaultOfFormIsListedWithItsPlaceInTheRequest() {
    screen("{\"title\":7,\"start\":\"2027-02-30\",\"areas\":[]}")
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "/terms/title",
                "/terms/start",
                "/terms/end",
                "/terms/areas",
                "/terms/serviceCode",
                "/terms/originalLanguage",
                "/terms/participants"));
  }

  @Test
  void aFamilyThatIsNotKnownYetIsToBeAskedAgain() {
    given()
        .auth()
        .oauth2(TestTokens.token(family.person("cms-po")))
        .contentType(ContentType.JSON)
        .body("{\"family\":\"NOBODY\",\"terms\":%s}".formatted(family.terms()))
        .post("/screenings")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/not-known-yet"));
  }

  @Test
  void aStrangerIsNotAnswered() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"family\":\"%s\",\"terms\":{}}".formatted(family.code()))
        .post("/screenings")
        .then()
        .statusCode(401);
  }
}

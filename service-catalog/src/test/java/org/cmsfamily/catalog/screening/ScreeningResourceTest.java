package org.cmsfamily.catalog.screening;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

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
              "score":null,"statement":"Produces efficiencies","source":"StC44"}]}\
            """)
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
                {"safeguard":"NoAdditionalCost","verdict":"breached","asOf":"${json-unit.any-string}","breaches":[
                  {"pointer":"/costPlan/baseline/@AEWA/0/years/2027","rule":"no-additional-cost",
                   "paragraph":"P9","instrument":"@AEWA","year":2027,
                   "amount":{"amount":"1333.34","currency":"EUR"},
                   "message":"@AEWA would pay 1,333.34 EUR more in 2027 than its budget provides",
                   "code":"pays-more","parameters":{"amount":"1,333.34 EUR",
                     "instrument":"@AEWA","year":"2027"}},
                  {"pointer":"/costPlan/baseline/@CMS/0/years/2027","rule":"no-additional-cost",
                   "paragraph":"P9","instrument":"@CMS","year":2027,
                   "amount":{"amount":"2000.01","currency":"EUR"},
                   "message":"@CMS would pay 2,000.01 EUR more in 2027 than its budget provides",
                   "code":"pays-more","parameters":{"amount":"2,000.01 EUR",
                     "instrument":"@CMS","year":"2027"}}],
                 "missing":[],"remarks":[
                  {"pointer":"/costPlan/plannedRates/USD","rule":"no-additional-cost",
                   "houseRule":"a planned rate differs from the latest UN rate by at most 10 %",
                   "instrument":"@CMS",
                   "message":"no UN rate of USD is known, so that its planned rate is not checked (house rule: a planned rate differs from the latest UN rate by at most 10 %)",
                   "code":"no-un-rate","parameters":{"currency":"USD","houseRule":{
                     "message":"a planned rate differs from the latest UN rate by at most 10 %",
                     "code":"planned-rates-near","parameters":{"percent":10}}}}]}\
                """));
  }

  private ValidatableResponse compare(String... variants) {
    return compareIn("en", variants);
  }

  private ValidatableResponse compareIn(String language, String... variants) {
    return given()
        .header("Accept-Language", language)
        .auth()
        .oauth2(TestTokens.token(family.person("cms-po")))
        .contentType(ContentType.JSON)
        .body(
            "{\"family\":\"%s\",\"variants\":[%s]}"
                .formatted(family.code(), String.join(",", variants)))
        .post("/screenings/comparisons")
        .then();
  }

  @Test
  void theReasonsAreInTheReadersLanguage() {
    compareIn(
            "fr",
            variant("cheap", family.terms()),
            variant("dear", family.terms().replace("15000.00", "23333.35")))
        .body("safeguards[5].verdicts[1].reasons[0]", containsString("paierait"));
  }

  private String variant(String name, String terms) {
    return "{\"name\":\"%s\",\"terms\":%s}".formatted(name, terms);
  }

  @Test
  void variantsStandBesideEachOtherByInstrumentAndYear() {
    compare(
            variant("cheap", family.terms()),
            variant("dear", family.terms().replace("15000.00", "23333.35")))
        .statusCode(200)
        .body("variants.variant", contains("cheap", "dear"))
        .body("variants.passed", contains(true, false))
        .body("safeguards.size()", equalTo(Safeguards.inForce().size()))
        .body("safeguards[5].verdicts.verdict", contains("satisfied", "breached"))
        .body("safeguards[5].verdicts[0].reasons", empty())
        .body("safeguards[5].verdicts[1].reasons", hasSize(2))
        .body("safeguards[5].verdicts[1].reasons[0]", containsString("would pay"))
        .body("effects", hasSize(6))
        .body("effects[0].instrument", equalTo(family.text("@AEWA")))
        .body("effects[0].year", equalTo(2027))
        .body("effects[0].variants.variant", contains("cheap", "dear"))
        .body("effects[0].variants.effect.amount", contains("-2000.00", "1333.34"));
  }

  @Test
  void aVariantHasANameOfItsOwnAndTwoAreNeeded() {
    compare(variant("one", family.terms()), variant("one", family.terms()))
        .statusCode(400)
        .body("violations.pointer", contains("/variants/1/name"));
    compare(variant("one", family.terms()))
        .statusCode(400)
        .body("violations.pointer", contains("/variants"));
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

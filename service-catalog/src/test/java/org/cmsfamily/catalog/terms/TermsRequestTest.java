package org.cmsfamily.catalog.terms;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms that cannot be read are refused with every violation at its place. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class TermsRequestTest {

  private static final String TERMS = "/terms";

  @Inject Logins logins;
  @Inject EntityManager entities;

  private static TestFamily family;

  @BeforeEach
  void found() {
    if (family == null) {
      family = TestFamily.found(logins, entities);
    }
  }

  private ValidatableResponse refusedIn(String language, TermsExamples terms) {
    return given()
        .auth()
        .oauth2(TestTokens.token(family.person("cms-po")))
        .header("Accept-Language", language)
        .contentType(ContentType.JSON)
        .body("{\"family\":\"%s\",\"terms\":%s}".formatted(family.code(), terms.json()))
        .post("/screenings")
        .then()
        .statusCode(400);
  }

  private List<String> refused(TermsExamples terms) {
    List<Map<String, String>> violations = refusedIn("en", terms).extract().path("violations");
    return violations.stream()
        .map(
            one ->
                String.valueOf(one.get("pointer")).substring(TERMS.length())
                    + " "
                    + one.get("message"))
        .toList();
  }

  private List<String> places(TermsExamples terms) {
    return refused(terms).stream().map(one -> one.substring(0, one.indexOf(' '))).toList();
  }

  @Test
  void everyViolationIsListedWithItsPointer() {
    var terms =
        conferenceServices()
            .with("/title", "7")
            .with("/start", "\"2027-02-30\"")
            .with("/participants/1/role", "\"observer\"")
            .with("/purpose/0/goal", "\"save-the-world\"")
            .with("/costPlan/recurring/2027", "\"180000.001\"")
            .with("/costPlan/baseline/CMS/0/years/2028", "120000.0")
            .with("/costPlan/key/percent/CMS", "\"6e1\"")
            .with("/posts/0/fte", "0.5")
            .with("/colour", "\"green\"");

    assertThat(places(terms))
        .as("%s", refused(terms))
        .containsExactlyInAnyOrder(
            "/colour",
            "/title",
            "/start",
            "/participants/1/role",
            "/purpose/0/goal",
            "/costPlan/recurring/2027",
            "/costPlan/baseline/CMS/0/years/2028",
            "/costPlan/key/percent/CMS",
            "/posts/0/fte");
    assertThat(String.join("\n", refused(terms)))
        .contains("lead", "partner", "fill-gaps")
        .contains("180000.001 has more than the 2 decimals of EUR");
  }

  @Test
  void amountsAreNotNegativeAndOfAKnownCurrency() {
    assertThat(refused(conferenceServices().with("/costPlan/recurring/2027", "\"-1.00\"")))
        .singleElement()
        .asString()
        .startsWith("/costPlan/recurring/2027 ")
        .contains("must not be negative");
    assertThat(refused(conferenceServices().with("/costPlan/currency", "\"XYZ\"")))
        .contains("/costPlan/currency 'XYZ' is not a known currency");
    assertThat(
            refused(
                conferenceServices()
                    .with(
                        "/costPlan/recurring/2027",
                        "{\"amount\": \"1.5\", \"currency\": \"JPY\"}")))
        .containsExactly("/costPlan/recurring/2027/amount 1.5 has more than the 0 decimals of JPY");
  }

  @Test
  void whatIsWrongWithAnAmountIsSaidInTheReadersLanguage() {
    refusedIn("fr", conferenceServices().with("/costPlan/recurring/2027", "\"180000.001\""))
        .body("violations.code", contains("amount-decimals"))
        .body("violations.parameters.decimals", contains(2))
        .body("violations.message", contains(containsString("décimales")));
    refusedIn("fr", conferenceServices().with("/costPlan/recurring/2027", "\"-1.00\""))
        .body("violations.code", contains("amount-negative"))
        .body("violations.message", contains("ne doit pas être négatif"));
  }

  @Test
  void textIsWellFormedAndBounded() {
    assertThat(places(conferenceServices().with("/title", "\"nul \\u0000\"")))
        .containsExactly("/title");
    assertThat(refused(conferenceServices().with("/exit", "\"" + "x".repeat(4001) + "\"")))
        .containsExactly("/exit is longer than 4000 characters");
  }

  @Test
  void aKeySaysOnlyWhatItsKindNeeds() {
    assertThat(
            refused(
                conferenceServices()
                    .withKey("{\"kind\": \"equal\", \"percent\": {\"CMS\": \"60\"}}")))
        .singleElement()
        .asString()
        .startsWith("/costPlan/key ")
        .contains("percent says nothing in a key of kind 'equal'");
    assertThat(refused(conferenceServices().withKey("{\"kind\": \"by-mood\"}")))
        .first()
        .asString()
        .startsWith("/costPlan/key/kind ")
        .contains("equal", "fixed");
  }

  @Test
  void termsAreAnObject() {
    given()
        .auth()
        .oauth2(TestTokens.token(family.person("cms-po")))
        .contentType(ContentType.JSON)
        .body("{\"family\":\"%s\",\"terms\":[\"CMS\"]}".formatted(family.code()))
        .post("/screenings")
        .then()
        .statusCode(400);
  }

  @Test
  void whatACallerSentIsNeverReadAsATemplate() {
    assertThat(refused(conferenceServices().with("/costPlan/currency", "\"${1+1}\"")))
        .anySatisfy(one -> assertThat(one).contains("${1+1}"));
  }
}

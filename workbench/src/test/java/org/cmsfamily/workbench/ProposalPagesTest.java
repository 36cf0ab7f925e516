package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A proposal's page, and the forms of the acts on it. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "cms-executive-secretary")
class ProposalPagesTest {

  @AfterEach
  void forgetWhatWasAsked() {
    StubServices.ASKED.clear();
  }

  @Test
  void everyBreachIsShownWithItsParagraph() {
    assertThat(html("/proposals/P-1"))
        .contains(
            "AEWA would pay 17,500.00 EUR more in 2027",
            "AEWA would pay 10,000.00 EUR more in 2028",
            "href=\"/decisions/CMS-STC44-SYNERGIES#P9\"",
            "not assessable",
            "The terms name no review date");
  }

  @Test
  void theDifferencesOfTwoVersionsAreShownAsText() {
    assertThat(html("/proposals/P-1?version=1&from=2"))
        .contains(
            "costPlan › recurring › 2027", "<del>180000.00</del>", "&lt;i&gt;one roster&lt;/i&gt;")
        .doesNotContain("<i>one");
  }

  @Test
  void whatCannotBeDoneNowSaysEveryReason() {
    assertThat(html("/proposals/P-1"))
        .contains("href=\"/proposals/P-1/acts/sign-terms\"", "not everybody has &lt;b&gt;signed")
        .doesNotContain("href=\"/proposals/P-1/acts/submit-terms\"");
    assertThat(html("/proposals/P-1/acts/submit-terms"))
        .contains("the advice is missing")
        .doesNotContain("name=\"meeting\"");
  }

  @Test
  void whatASignatureBindsIsShownBeforeItIsGiven() {
    assertThat(html("/proposals/P-1/acts/sign-terms"))
        .contains(
            "Common conference services of CMS and AEWA",
            "Version 3",
            "<code class=\"fingerprint\">000000",
            "AEWA:executive-secretary");
  }

  @Test
  void anActThatIsDoneLeadsBackToTheProposalAndForgetsTheDraft() {
    var answer = send("/proposals/P-1/acts/sign-terms", Map.of());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/proposals/P-1?done=sign-terms");
    assertThat(html("/proposals/P-1?done=sign-terms"))
        .contains(
            "The terms are signed.", "data-sent=\"/proposals/P-1/acts/sign-terms:sign-terms\"");
  }

  @Test
  void aRefusalIsShownAtItsFieldAndWhatWasEnteredStays() {
    var answer =
        send("/proposals/REFUSED/acts/give-advice", Map.of("text", "Go on", "version", "1"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains(
            "id=\"text-error\">Say &lt;b&gt;why&lt;/b&gt; (P8)",
            "The terms were changed",
            ">Go on</textarea>");
  }

  @Test
  void anActThatNoPageHasIsNotFound() {
    given().get("/proposals/P-1/acts/burn").then().statusCode(404);
  }

  private static Response send(String page, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("actingAs", "AEWA:executive-secretary");
    all.put("fingerprint", "0000");
    return SentForm.to(page, all);
  }

  private static String html(String page) {
    return given()
        .urlEncodingEnabled(false)
        .header("Accept-Language", "en")
        .get(page)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}

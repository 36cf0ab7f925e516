package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What somebody sees who is not signed in. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class SignedOutTest {

  @Test
  void aPageLeadsToTheSignInAndFromThereBack() {
    given()
        .redirects()
        .follow(false)
        .get("/decisions?q=roster")
        .then()
        .statusCode(303)
        .header(
            "Location", org.hamcrest.Matchers.endsWith("/sign-in?to=%2Fdecisions%3Fq%3Droster"));
  }

  @Test
  void aPartOfAPageAskedForByHtmxTellsThePageToSignIn() {
    given()
        .header("HX-Request", "true")
        .get("/decisions")
        .then()
        .statusCode(401)
        .header("HX-Redirect", "/sign-in");
  }

  @Test
  void bothProvidersAreOnThePageAndLeadBackToOurOwnPagesOnly() {
    var html = given().get("/sign-in?to=//example.org").asString();
    assertThat(html)
        .contains("href=\"/sign-in/family?to=%2F\"", "href=\"/sign-in/partner?to=%2F\"")
        .doesNotContainPattern("href=\"[^\"]*example.org");
  }

  @Test
  void nobodyIsAskedWithoutASession() {
    StubServices.ASKED.clear();
    given().get("/sign-in").then().statusCode(200);
    given().get("/components").then().statusCode(200);
    assertThat(StubServices.ASKED).isEmpty();
  }

  @Test
  void aProviderThatIsDownIsSaid() {
    given().redirects().follow(false).get("/sign-in/partner").then().statusCode(503);
  }
}

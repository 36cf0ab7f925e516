package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody without a session may read at addresses that can be linked to. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class PublicPagesTest {
  private static final String DECISION = "/public/decisions/AEWA-APPROVAL";
  private static final String SERVICE = "/public/services/conference-services";

  @Inject
  @CacheName("public-pages")
  Cache kept;

  @BeforeEach
  void forget() {
    kept.invalidateAll().await().indefinitely();
    StubServices.bringBack();
    StubServices.ASKED.clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {DECISION, SERVICE})
  void theServicesAreAskedAsAMachineThatHoldsNoOffice(String page) {
    page(page).then().statusCode(200);
    assertThat(StubServices.ASKED)
        .hasSize(1)
        .allMatch(asked -> asked.endsWith(" en Bearer " + StubProvider.MACHINES_TOKEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {DECISION, SERVICE})
  void nothingOfTheVisitorComesIntoThePageOrOutOfIt(String page) {
    var anybody = page(page).asString();
    kept.invalidateAll().await().indefinitely();
    var visited =
        given()
            .cookie("language", "fr")
            .cookie("theme", "dark")
            .cookie("q_session", "of somebody")
            .cookie("capacity", "CMS.registrar")
            .get(page);
    assertThat(visited.asString()).isEqualTo(anybody);
    assertThat(visited.headers().getValues("Set-Cookie")).isEmpty();
    assertThat(page(page).headers().getValues("Set-Cookie")).isEmpty();
    assertThat(anybody).doesNotContain("<form", "<script", "csrf-token", "sign-out", "?act=");
  }

  @Test
  void aBrowserKeepsAPageForMinutesAndLearnsThatItDidNotChange() {
    var page = page(DECISION);
    assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=300");
    assertThat(page.headers().getValues("Vary")).anyMatch(it -> it.contains("Accept-Language"));
    given()
        .header("If-None-Match", page.header("ETag"))
        .get(DECISION)
        .then()
        .statusCode(304)
        .header("ETag", page.header("ETag"));
  }

  @Test
  void theAddressOrTheBrowserSaysTheLanguage() {
    assertThat(page(DECISION + "?lang=es").asString()).contains("<html lang=\"es\"", "Párrafos");
    assertThat(given().header("Accept-Language", "fr-CH").get(SERVICE).asString())
        .contains("<html lang=\"fr\"", "Qui participe", "?lang=es");
    assertThat(page(DECISION + "?lang=%22%3E").asString()).contains("<html lang=\"en\"");
  }

  @Test
  void whoAsksAgainCostsTheServicesNothing() {
    for (var one : List.of(DECISION, DECISION, "/public/decisions/NOT-THERE")) page(one);
    page("/public/decisions/NOT-THERE").then().statusCode(404);
    assertThat(StubServices.ASKED).hasSize(2);
  }

  @Test
  void whatIsNotForEveryoneIsAPlainPageThatIsNotThere() {
    for (var one : List.of("/public/decisions/NOT-THERE", "/public/services/NOT-THERE")) {
      var page = page(one).then().statusCode(404).extract();
      assertThat(page.asString())
          .contains("There is no such page", "href=\"/sign-in\"")
          .doesNotContain("No such thing");
    }
  }

  @Test
  void aDecisionThatWasNotAdoptedIsNotThere() {
    StubServices.reject();
    page(DECISION).then().statusCode(404);
  }

  @Test
  void whatIsNoNameIsNotAskedFor() {
    page("/public/decisions/" + "A".repeat(200)).then().statusCode(404);
    page("/public/services/a%20b").then().statusCode(404);
    assertThat(StubServices.ASKED).isEmpty();
  }

  @Test
  void aServiceThatIsDownIsSaidPlainlyAndThePageComesBackWithIt() {
    StubServices.takeDown("registry");
    var page = page(DECISION).then().statusCode(503).extract();
    assertThat(page.asString()).contains("This page cannot be shown now");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    StubServices.bringBack();
    page(DECISION).then().statusCode(200);
  }

  @Test
  void aProviderThatGivesNoTokenIsSaidPlainlyToo() {
    StubServices.takeDown("provider");
    assertThat(page(SERVICE).then().statusCode(503).extract().asString())
        .contains("This page cannot be shown now");
    StubServices.bringBack();
    page(SERVICE).then().statusCode(200);
  }

  @Test
  void nothingCanBeSentThere() {
    given().post(DECISION).then().statusCode(405);
  }

  private static Response page(String page) {
    return given().urlEncodingEnabled(false).header("Accept-Language", "en").get(page);
  }
}

package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered to those only whose office it is. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "somebody")
class RightsTest {

  @AfterEach
  void bringServicesBack() {
    StubServices.bringBack();
    StubServices.ASKED.clear();
  }

  @ParameterizedTest
  @CsvSource({
    "/proposals,/proposals/new",
    "/decisions,/decision-recording",
    "/budgets,/budget-entry",
    "/invitations,/transmittal-sending",
    "/lessons,/lesson-writing",
    "/ledger,/ledger/import\"",
    "/meetings/AEWA-MOP-EX,/decision-recording?body",
    "/administration,/components"
  })
  void anEntryIsOfferedToThoseWhoseOfficeItIsAndToNobodyElse(String page, String entry) {
    StubServices.takeDown("registry-me");
    assertThat(given().get(page).asString()).doesNotContain("href=\"" + entry);
  }

  @Test
  void aRegistrarIsOfferedToRecordADecision() {
    assertThat(given().get("/decisions").asString()).contains("href=\"/decision-recording\"");
  }

  @Test
  void thePartsOfThePagesAreNotOfferedToEverybody() {
    assertThat(given().get("/").asString()).doesNotContain("href=\"/components\"");
  }

  @Test
  void whatTheVisitorHoldsIsAskedForOnceAPage() {
    given().get("/decisions");
    assertThat(StubServices.ASKED.stream().filter(asked -> asked.startsWith("/registry/me ")))
        .hasSize(1);
  }
}

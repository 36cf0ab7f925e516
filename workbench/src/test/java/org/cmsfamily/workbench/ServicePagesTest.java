package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service's page, and the forms of the acts on it. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "aewa-registrar")
class ServicePagesTest {
  private static final String SERVICE = "/services/conference-services";

  @AfterEach
  void bringServicesBack() {
    StubServices.bringBack();
    StubServices.ASKED.clear();
  }

  @Test
  void itShowsItsCostByQuarterAndWhatWasReached() {
    assertThat(html(SERVICE))
        .contains("data-table=\"quarters\"", "data-value=\"45522.50\"", "45,522.50", ">reached<");
  }

  @Test
  void itIsShownWithoutItsFiguresToo() {
    StubServices.takeDown("reporting");
    assertThat(html(SERVICE))
        .contains("The reporting service does not answer", "cost-per-meeting-day", "AEWA-SUSPENDS");
  }

  @Test
  void whatMayBeDoneIsOfferedAndWhatMayNotSaysWhy() {
    assertThat(html(SERVICE))
        .contains("href=\"" + SERVICE + "/acts/record-resolution\"")
        .doesNotContain("acts/record-participation");
    assertThat(html(SERVICE + "/acts/record-participation"))
        .contains("it was not recorded as existing")
        .doesNotContain("name=\"decision\"");
  }

  @Test
  void anActThatIsDoneLeadsBackToTheService() {
    var answer = SentForm.to(SERVICE + "/acts/record-resolution", Map.of("kind", "close"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith(SERVICE + "?done=record-resolution");
  }

  @Test
  void aRefusalIsShownAtItsField() {
    var answer = SentForm.to("/services/REFUSED/acts/record-resolution", Map.of("kind", "close"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("id=\"text-error\">Say &lt;b&gt;why");
  }

  private static String html(String page) {
    return given()
        .header("Accept-Language", "en")
        .get(page)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}

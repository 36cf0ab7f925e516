package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        .contains("data-table=\"quarters\"", "45,522.50<span class=\"under\">so far<", ">reached<");
  }

  @Test
  void anOpenQuarterIsNotComparedInTheChart() {
    assertThat(html(SERVICE))
        .contains("data-value=\"50000.00\"")
        .doesNotContain("data-value=\"45522.50\"");
  }

  @Test
  void itIsShownWithoutItsFiguresToo() {
    StubServices.takeDown("reporting");
    assertThat(html(SERVICE))
        .contains("The reporting service does not answer", "Cost per meeting day", "AEWA-SUSPENDS");
  }

  @Test
  void whatMayBeDoneIsOfferedAndWhatMayNotSaysWhy() {
    assertThat(html(SERVICE))
        .contains(
            "id=\"form-record-resolution\"",
            "id=\"form-meet-condition.2\"",
            "it was not recorded as existing")
        .doesNotContain("id=\"form-take-part-in-existing-service\"");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          take-part-in-existing-service,/catalog/services/conference-services/participations
          meet-condition.1,/catalog/services/conference-services/conditions/1/met
          record-resolution,/catalog/services/conference-services/resolutions
          """)
  void everyActIsSentToItsPlace(String act, String place) {
    var answer = SentForm.to(SERVICE + "?act=" + act, Map.of("decision", "AEWA-SUSPENDS"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith(SERVICE + "?done=" + act);
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.startsWith(place + " "));
  }

  @Test
  void aRefusalIsShownAtItsField() {
    var answer =
        SentForm.to(SERVICE + "?act=record-resolution", Map.of("text", StubServices.REFUSED));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("id=\"record-resolution-text-error\">Say more");
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

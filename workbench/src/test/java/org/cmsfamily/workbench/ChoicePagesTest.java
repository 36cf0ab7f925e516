package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody has to know a code by heart: forms offer what there is to choose from. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "aewa-registrar")
class ChoicePagesTest {

  @AfterEach
  void bringServicesBack() {
    StubServices.bringBack();
    StubServices.ASKED.clear();
    StubServices.SENT.clear();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /proposals/P-1?act=record-approval         | list="known-decisions"
          /proposals/P-1?act=record-approval         | list="known-meetings"
          /services/conference-services?act=record-resolution | list="known-decisions"
          /instruments/AEWA?act=enter-body           | <option value="standing-committee">Standing Committee
          /instruments/AEWA?act=enter-competence     | list="known-subjects"
          /meetings?body=AEWA-MOP&act=enter-meeting  | <option value="DE">Germany (DE)
          /decisions/AEWA-APPROVAL?act=attach-decision-document | <option value="fr">French (fr)
          /transmittal-sending                       | list="known-meetings"
          /transmittal-sending                       | id="decisions-AEWA-APPROVAL"
          /ledger                                    | list="known-quarters"
          /findings                                  | <select id="service" name="service"
          /ledger                                    | <select id="payer" name="payer"
          /ledger/rates                              | list="known-currencies"
          /lessons                                   | <select id="instrument" name="instrument"
          /administration/runs                       | <select id="body" name="body"
          """)
  void aFieldOffersWhatCanStandInIt(String page, String offered) {
    assertThat(html(page)).contains(offered);
  }

  @Test
  void manyInstrumentsAreChosenByTheirKindWithoutScripts() {
    assertThat(html("/lesson-writing"))
        .contains("data-many", "type=\"checkbox\" id=\"instruments-", "data-filter hidden");
  }

  @ParameterizedTest
  @CsvSource({
    "/transmittal-sending,toBody",
    "/meetings?act=enter-meeting,enter-meeting-body",
    "/meetings?act=enter-meeting,enter-meeting-mode",
    "/decision-recording,body"
  })
  void nothingBindingIsChosenBeforehand(String page, String field) {
    assertThat(html(page))
        .containsPattern(
            "<select id=\"" + field + "\"[^>]* required[^>]*><option value=\"\">Choose…</option>");
  }

  @Test
  void aTransmittalCarriesTheDecisionsThatAreChosen() {
    SentForm.sendAll(
        "/transmittal-sending", "send-transmittal", "decisions", List.of("AEWA-A", "AEWA-B"));
    assertThat(StubServices.SENT)
        .anyMatch(sent -> sent.contains("\"decisions\":[\"AEWA-A\",\"AEWA-B\"]"));
  }

  @Test
  void aFieldIsTypedWhileItsListIsMissing() {
    StubServices.takeDown("catalog");
    assertThat(html("/findings")).contains("<input id=\"service\" name=\"service\"");
  }

  private static String html(String page) {
    return given().header("Accept-Language", "en").get(page).asString();
  }
}

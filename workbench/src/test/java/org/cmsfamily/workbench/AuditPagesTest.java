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

/** What was done is said in words, wherever it is said. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "aewa-registrar")
class AuditPagesTest {

  @AfterEach
  void bringServicesBack() {
    StubServices.bringBack();
    StubServices.ASKED.clear();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /proposals/P-1?done=sign-terms            | Terms signed: Common conference services of CMS and AEWA | /audit?service=catalog&amp;thing=
          /decisions/AEWA-APPROVAL?done=confirm-decision | Record of the decision confirmed: Approval | /audit?service=registry&amp;thing=AEWA-APPROVAL&amp;name=confirm-decision
          /reports/CMS-STC.2027-Q1?done=clear-report | Report cleared: | /audit?service=reporting&amp;thing=CMS-STC.2027-Q1&amp;name=clear-report
          /quarters/conference-services/2027-Q1?done=close-quarter | Quarter closed: 1st\u00a0quarter\u00a02027 | /audit?service=reporting&amp;name=close-quarter
          """)
  void whatWasDoneToWhatIsSaidAndLeadsToItsEntry(String page, String said, String entry) {
    assertThat(html(page)).contains(said, entry);
  }

  @Test
  void aThingLeadsToAllThatWasDoneWithIt() {
    assertThat(html("/budgets/AEWA-BUDGET"))
        .contains("href=\"/audit?service=registry&amp;thing=AEWA-BUDGET\"");
  }

  @Test
  void theTrailSaysActsThingsAndCapacitiesInWords() {
    assertThat(html("/audit?service=catalog"))
        .doesNotContainPattern(">[a-z]+-[a-z]+-?[a-z]*</(span|a|code)>")
        .doesNotContainPattern(">[0-9a-f]{8}-[0-9a-f]{4}");
  }

  @Test
  void whatAnActBoundIsNamedInTheVisitorsLanguage() {
    assertThat(given().header("Accept-Language", "fr").get("/audit?service=catalog").asString())
        .contains(">empreinte: 0");
  }

  @Test
  void anActIsChosenByItsWords() {
    assertThat(given().header("Accept-Language", "fr").get("/audit?service=catalog").asString())
        .contains("<option value=\"sign-terms\">Conditions signées</option>")
        .doesNotContain("<option value=\"close-quarter\"");
  }

  @Test
  void anActThatIsNotKnownIsSaidByItsName() {
    assertThat(html("/proposals/P-1?done=dance-a-dance")).contains("dance a dance: ");
  }

  private static String html(String page) {
    return given().header("Accept-Language", "en").get(page).asString();
  }
}

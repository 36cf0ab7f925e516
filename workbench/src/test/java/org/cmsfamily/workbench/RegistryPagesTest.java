package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is sent from the pages of bodies, meetings and budgets, and the timeline. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "aewa-registrar")
class RegistryPagesTest {
  private static final String BUDGET = "/budgets/AEWA-BUDGET";

  @AfterEach
  void bringServicesBack() {
    StubServices.bringBack();
    StubServices.ASKED.clear();
  }

  @Test
  void aMeetingIsRegisteredAndLedTo() {
    var answer =
        SentForm.send(
            "/meetings",
            "enter-meeting",
            Map.of("body", "AEWA-STC", "code", "AEWA-STC-RUNS", "ordinal", "1", "mode", "online"));
    assertThat(answer.header("Location")).endsWith("/meetings/AEWA-STC-RUNS?done=enter-meeting");
  }

  @Test
  void aMeetingIsCorrectedByWhatIsTypedAlone() {
    var page = "/meetings/AEWA-MOP-EX";
    var answer = SentForm.send(page, "correct-meeting", Map.of("end", "2026-10-16"));
    assertThat(answer.header("Location")).endsWith(page + "?done=correct-meeting");
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains(page + "/corrections"));
  }

  @Test
  void aMeetingThatIsRefusedKeepsWhatWasTyped() {
    var answer = SentForm.send("/meetings", "enter-meeting", Map.of("label", StubServices.REFUSED));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("value=\"" + StubServices.REFUSED + "\"", "Say more");
  }

  @Test
  void aBodyAndWhatItMayDecideAreRegistered() {
    for (var act : List.of("enter-body", "enter-competence"))
      assertThat(
              SentForm.send("/instruments/AEWA", act, Map.of("body", "AEWA-MOP"))
                  .header("Location"))
          .endsWith("/instruments/AEWA?done=" + act);
    assertThat(StubServices.ASKED)
        .anyMatch(asked -> asked.startsWith("/registry/bodies "))
        .anyMatch(asked -> asked.startsWith("/registry/bodies/AEWA-MOP/competences "));
  }

  @Test
  void anInstrumentKeepsAllThatItsFormDoesNotShow() {
    var page = "/instruments/CMS";
    assertThat(given().get(page).asString()).contains("id=\"form-change-instrument\"");
    var answer =
        SentForm.send(page, "change-instrument", Map.of("displayName", "CMS", "count", "133"));
    assertThat(answer.header("Location")).endsWith(page + "?done=change-instrument");
  }

  @Test
  void aBudgetIsEnteredLineByLine() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("instrument", "AEWA");
    fields.put("period", "2027-2028");
    fields.put("lines.0.code", "AE-07");
    fields.put("lines.0.amounts.2027", "80000.00");
    var more = SentForm.send("/budget-entry", "add-line", fields).asString();
    assertThat(more)
        .contains(
            "name=\"lines.0.amounts.2027\" aria-label=\"2027 1\" value=\"80000.00\"",
            "name=\"lines.1.amounts.2028\"");
    assertThat(SentForm.send("/budget-entry", "enter-budget", fields).header("Location"))
        .endsWith("/budgets/CMS-BUDGET-WRONG?done=enter-budget");
  }

  @Test
  void aBudgetIsConfirmedCorrectedAndTakenBack() {
    assertThat(given().get(BUDGET).asString()).contains("80,000.00", "A correction waits");
    var acts =
        Map.of(
            "confirm-budget", "/confirmations",
            "retract-budget", "/retractions",
            "correct-budget", "/corrections",
            "confirm-budget-correction", "/corrections/k1/confirmations");
    acts.forEach(
        (act, path) -> {
          var answer = SentForm.send(BUDGET, act, Map.of("correction", "k1"));
          assertThat(answer.header("Location")).endsWith(BUDGET + "?done=" + act);
          assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains(BUDGET + path));
        });
  }

  @Test
  void theTimelineTellsWhatHappenedWithoutTheCatalogToo() {
    StubServices.takeDown("catalog");
    assertThat(given().get("/timeline").then().statusCode(200).extract().asString())
        .contains("17 July 2000", "UNEP-AEWA", "href=\"/meetings/AEWA-MOP-EX\"", "Approval");
    StubServices.bringBack();
    assertThat(given().get("/timeline?kind=joins&instrument=AEWA").asString())
        .contains("1 April 2027", "Joins a service");
    assertThat(given().get("/timeline?kind=seat").asString())
        .doesNotContain("href=\"/meetings/AEWA-MOP-EX\"");
  }

  /** From an instrument with nothing to a decision that somebody else can confirm. */
  @Test
  void aRegistrarIsLedFromStepToStep() {
    assertThat(given().get("/instruments/AEWA").asString())
        .contains("id=\"form-enter-body\"", "href=\"/meetings?instrument=CMS\"");
    assertThat(given().get("/meetings?body=AEWA-MOP&act=enter-meeting").asString())
        .contains(
            "<details class=\"act\" id=\"enter-meeting\" open", "value=\"AEWA-MOP\" selected");
    assertThat(given().get("/meetings/AEWA-MOP-EX").asString())
        .contains("href=\"/decision-recording?body=AEWA-MOP&amp;meeting=AEWA-MOP-EX\"");
    assertThat(given().get("/decision-recording?body=AEWA-MOP&meeting=AEWA-MOP-EX").asString())
        .contains(
            "<option value=\"AEWA-MOP\" selected",
            "<input type=\"hidden\" name=\"meeting\" value=\"AEWA-MOP-EX\">");
    assertThat(given().get("/decisions/AEWA-APPROVAL?done=record-decision").asString())
        .contains(
            "waits for confirmation", "data-sent=\"/decision-recording:form-record-decision\"");
  }

  @Test
  void theListOfBudgetsSaysWhatEachProvides() {
    assertThat(given().get("/budgets").asString())
        .contains("Total by year", "Budget of AEWA, 2027–2029", "<span class=\"under\">2027: ");
  }
}

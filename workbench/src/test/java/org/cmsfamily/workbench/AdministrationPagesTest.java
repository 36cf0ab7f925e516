package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is shown and done on the pages of the administration. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "cms-executive-secretary")
class AdministrationPagesTest {
  private static final String APPOINTMENT =
      "/administration/appointments/00000000-0000-4000-8000-000000000001";

  @AfterEach
  void bringServicesBack() {
    StubServices.bringBack();
    StubServices.ASKED.clear();
  }

  @Test
  void theTermsAreShownWithTheirDecisionAndWhatWaits() {
    assertThat(given().get("/administration?act=confirm-family-terms").asString())
        .contains(
            "href=\"/decisions/CMS-STC44\"",
            "href=\"/decisions/CMS-STC45\"",
            "<details class=\"act\" id=\"confirm-family-terms\" open",
            "from the start");
  }

  @Test
  void theTermsAreConfirmed() {
    var answer = SentForm.send("/administration", "confirm-family-terms", Map.of());
    assertThat(answer.header("Location")).endsWith("/administration?done=confirm-family-terms");
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains("/confirmations"));
  }

  @Test
  void otherTermsAreEnteredForTheVersionThatIsShown() {
    assertThat(given().get("/administration?act=change-family").asString())
        .contains(
            "name=\"version\" value=\"&quot;5-abc&quot;\"",
            "capacity-building = Capacity-building",
            "AEWA = AEWA-MOP");
    var form = Map.of("version", "\"5-abc\"", "serviceAreas", "a = A", "decision", "CMS-STC45");
    assertThat(SentForm.send("/administration", "change-family", form).header("Location"))
        .endsWith("/administration?done=change-family");
    var refused = Map.of("serviceAreas", "a = " + StubServices.REFUSED);
    var answer = SentForm.send("/administration", "change-family", refused);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("a = " + StubServices.REFUSED);
    assertThat(SentForm.send("/administration", "guess", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsGivenToNoCapacityIsNotOffered() {
    assertThat(given().get("/administration").asString())
        .contains("href=\"/administration/runs\"", "href=\"/administration/dead-letters\"");
    StubServices.takeDown("registry-me");
    assertThat(given().get("/administration").asString())
        .contains("href=\"/administration/appointments\"")
        .doesNotContain("href=\"/administration/runs\"", "href=\"/administration/dead-letters\"");
  }

  @Test
  void aServiceThatIsNotReadyIsSaid() {
    assertThat(given().get("/administration").asString()).doesNotContain("Not ready");
    StubServices.takeDown("catalog");
    assertThat(given().get("/administration").asString()).contains("Not ready");
  }

  @Test
  void appointmentsAreGroupedByWhatIsToBeDoneWithThem() {
    var html = given().get("/administration/appointments").asString();
    assertThat(html).doesNotContain("Nobody is officer-in-charge", "No machine client");
    assertThat(html.substring(html.indexOf("id=\"machines\""), html.indexOf("id=\"others\"")))
        .contains("Reporting job");
    assertThat(html.substring(html.indexOf("id=\"waiting\""), html.indexOf("id=\"in-charge\"")))
        .contains("Finance officer", "To be confirmed");
  }

  @Test
  void anAppointmentIsConfirmedOnceItsBindingIsShown() {
    assertThat(given().get(APPOINTMENT + "?act=confirm-appointment").asString())
        .contains(
            "Head of conference services",
            "name=\"actingAs\" value=\"CMS:executive-secretary\"",
            "<dt>End this appointment</dt>")
        .doesNotContain("<script>alert");
    var answer = SentForm.send(APPOINTMENT, "confirm-appointment", Map.of());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("?done=confirm-appointment");
  }

  @Test
  void somebodyIsPutInChargeAndAnUnknownActIsNotFound() {
    var form = Map.of("person", "P2", "from", "2027-06-01", "to", "2027-07-01", "act", "Letter");
    assertThat(SentForm.send(APPOINTMENT, "put-in-charge", form).statusCode()).isEqualTo(303);
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains("/delegations"));
    assertThat(SentForm.send(APPOINTMENT, "promote", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void aRunSaysWhatCameOfEachReportAndWhoIsMissing() {
    assertThat(given().get("/administration/runs").asString())
        .contains("Waits for closings", "2027-Q1: not closed by AEWA, CMS", "pdf, fr: not made");
    var answer = SentForm.send("/administration/runs", "run-reports", Map.of("period", "2027-Q1"));
    assertThat(answer.header("Location")).endsWith("/administration/runs?done=run-reports");
  }

  @Test
  void howFarARunIsIsPassedOn() {
    assertThat(given().get("/administration/runs?act=run-reports").asString())
        .contains("data-follow=\"/administration/run-progress/", "id=\"progress\"");
    assertThat(given().get("/administration/run-progress/soon").asString())
        .contains("Reports are issued", "<progress max=\"6\" value=\"2\">");
  }

  @Test
  void whatWasParkedIsShownAtItsServiceAndAppliedAgain() {
    StubServices.takeDown("reporting");
    assertThat(given().get("/administration/dead-letters").asString())
        .contains(
            "The member &lt;b&gt;zone&lt;/b&gt; is missing",
            "id=\"replay.catalog.12\"",
            "The reporting service does not answer",
            "Nothing is parked here");
    var answer = SentForm.send("/administration/dead-letters", "replay.catalog.12", Map.of());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(StubServices.ASKED)
        .anyMatch(asked -> asked.contains("/catalog/dead-letters/12/replay"));
    assertThat(
            SentForm.send("/administration/dead-letters", "replay.elsewhere.12", Map.of())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPersonIsRegisteredAndTheCodeIsShownOnceAndInNoAddress() {
    var form =
        Map.of("kind", "human", "office", "Officer", "login.issuer", "i", "login.subject", "s");
    var answer = SentForm.send("/administration/persons", "register-person", form);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .contains("K7QM-2RXA-HH3P", "/administration/persons?act=appoint&amp;person=");
    assertThat(given().get("/administration/persons").asString()).doesNotContain("K7QM");
  }

  @Test
  void whoIsAppointedHasAPageAndARefusalStandsAtItsField() {
    var page = "/administration/persons";
    var made = SentForm.send(page, "appoint", Map.of("person", "P", "role", "auditor"));
    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(made.header("Location")).contains("/administration/appointments/", "?done=appoint");
    var refused = SentForm.send(page, "register-person", Map.of("office", StubServices.REFUSED));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("value=\"" + StubServices.REFUSED + "\"");
  }

  @Test
  void aPersonShowsByACodeThatTheLoginIsTheirs() {
    var answer = SentForm.send("/administration/persons", "prove-login", Map.of("code", " C "));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(StubServices.ASKED).anyMatch(it -> it.startsWith("/registry/me/login-proofs "));
  }
}

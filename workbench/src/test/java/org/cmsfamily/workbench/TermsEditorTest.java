package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The editor of terms. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "cms-programme-officer")
class TermsEditorTest {
  private static final String EDITOR = "/proposals/P-1/terms";
  private static final String FIELD = "costPlan/recurring/2027";

  @AfterEach
  void forgetWhatWasAsked() {
    StubServices.ASKED.clear();
  }

  @Test
  void theFreeBalanceAndTheLessonsStandBesideTheFields() {
    assertThat(given().header("Accept-Language", "en").get(EDITOR).asString())
        .contains(
            "id=\"costPlan/baseline/AEWA/0/years/2027\"",
            "free in the budget: 0.00",
            "Book early.",
            "hx-post=\"/proposals/P-1/terms/screening\"");
  }

  @Test
  void theSafeguardsJudgeWhatIsTyped() {
    var answer = send(EDITOR + "/screening", "3", "175000.00");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .contains("id=\"verdicts\"", "Legal autonomy")
        .doesNotContain("<html");
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.startsWith("/catalog/screenings"));
  }

  @Test
  void amountsAreTypedAsTheVisitorsLanguageWritesThem() {
    StubServices.SENT.clear();
    assertThat(send(EDITOR, "3", "175,000.00").statusCode()).isEqualTo(303);
    assertThat(StubServices.SENT).anyMatch(sent -> sent.contains("\"175000.00\""));
  }

  @Test
  void variantsAreShownSideBySideWithTheirChart() {
    assertThat(send(EDITOR + "/comparison", "3", "175000.00").asString())
        .contains("data-table=\"effects\"", "data-value=\"17500.00\"", "With equal parts");
  }

  @Test
  void whatIsSavedLeadsBackToTheEditorAndForgetsTheDraft() {
    var answer = send(EDITOR, "3", "175000.00");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith(EDITOR + "?saved=3");
    assertThat(given().get(EDITOR + "?saved=3").asString())
        .contains("data-sent=\"/proposals/P-1/terms:terms-3\"");
  }

  @Test
  void whatSomebodyElseChangedIsShownAndWhatWasTypedStays() {
    var answer = send(EDITOR, "2", "171717.00");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.asString())
        .contains("Someone else changed these terms.", "<del>180000.00</del>", "171717.00");
    assertThat(StubServices.ASKED).noneMatch(asked -> asked.contains("/versions "));
  }

  @Test
  void whatIsReadIsNamedWhenItIsSaved() {
    assertThat(given().get(EDITOR).asString())
        .contains("name=\"read\" value=\"&quot;5-abc&quot;\"");
  }

  @Test
  void theTermsOfAnotherVersionAreNotWrittenOver() {
    var answer = send("2", StubServices.STALE);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.asString())
        .contains("Someone else changed these terms.", "value=\"175000.00\"");
  }

  @Test
  void aCommentMeanwhileKeepsNobodyFromSaving() {
    assertThat(send("3", StubServices.STALE).statusCode()).isEqualTo(303);
    assertThat(StubServices.ASKED)
        .filteredOn(asked -> asked.startsWith("/catalog/proposals/P-1/versions "))
        .hasSize(2);
  }

  @Test
  void anOpenPageLearnsThatThereIsANewerVersionAndWhatItSays() {
    var newer = "/proposals/P-1/newer?base=2&shown=2&editing=";
    assertThat(given().get(EDITOR).asString())
        .contains("hx-get=\"/proposals/P-1/newer?base=3&amp;shown=3&amp;editing=true\"");
    assertThat(given().get("/proposals/P-1").asString()).contains("shown=3&amp;editing=false");
    assertThat(given().header("Accept-Language", "en").get(newer + "true").asString())
        .contains("Version 3 is there now", "Go on typing", "<del>180000.00</del>", "shown=3")
        .doesNotContain("<html");
    assertThat(given().header("Accept-Language", "en").get(newer + "false").asString())
        .contains("href=\"/proposals/P-1?from=2#differences\"");
  }

  @Test
  void aPageThatSaysItAlreadyIsLeftAlone() {
    given().get("/proposals/P-1/newer?base=2&shown=3&editing=true").then().statusCode(204);
  }

  @Test
  void aRefusalIsShownAndWhatWasTypedStays() {
    var answer = send(EDITOR, "3", StubServices.REFUSED);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains(
            "The terms were changed",
            "<b class=\"error\">More than last year</b>",
            "value=\"" + StubServices.REFUSED + "\"");
  }

  @Test
  void everythingThatTheTermsSayHasItsField() {
    assertThat(given().header("Accept-Language", "en").get(EDITOR).asString())
        .contains(
            "id=\"purpose/0/indicator/target\"",
            "id=\"purpose/3/goal\"",
            "id=\"activities\"",
            "id=\"strengthens/AEWA\"",
            "id=\"posts/0/shares/CMS\"",
            ">USD = 0.89</textarea>",
            "id=\"costPlan/phasing/Q4\"",
            "id=\"costPlan/inKind/0/years\" name=\"value\" type=\"text\" value=\"2027, 2028\"",
            "id=\"costPlan/voluntaryIncome/1/status\"",
            "id=\"coalition/participants\"",
            "id=\"risks/0/mitigation\"",
            "id=\"identity/CMS/ownBudget\"",
            "id=\"reporting/period\"",
            "id=\"supports/decisions\"",
            "name=\"area\" value=\"conference-services\" checked");
  }

  @Test
  void anApprovalAsAmendedIsRecordedWithWhatTheEditorHolds() {
    var answer =
        SentForm.to(
            EDITOR + "/amendment",
            Map.of("base", "3", "place", FIELD, "value", "1.00", "decision", "AEWA-APPROVAL"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/proposals/P-1?done=record-approval");
    assertThat(StubServices.ASKED)
        .anyMatch(asked -> asked.startsWith("/catalog/proposals/P-1/approvals "));
  }

  @Test
  void anAmendmentThatIsRefusedStaysInTheEditor() {
    var answer =
        SentForm.to(
            EDITOR + "/amendment",
            Map.of("base", "3", "place", FIELD, "value", StubServices.REFUSED));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains("<details class=\"part\" id=\"amendment\" open", "The terms were changed");
  }

  private static Response send(String base, String read) {
    return SentForm.to(
        EDITOR, Map.of("base", base, "read", read, "place", FIELD, "value", "175000.00"));
  }

  private static Response send(String page, String base, String amount) {
    return SentForm.to(page, Map.of("base", base, "place", FIELD, "value", amount));
  }
}

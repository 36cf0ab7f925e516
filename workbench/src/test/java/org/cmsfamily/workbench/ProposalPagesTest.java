package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proposal's page, and the forms of the acts on it. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "cms-executive-secretary")
class ProposalPagesTest {

  @AfterEach
  void forgetWhatWasAsked() {
    StubServices.ASKED.clear();
  }

  @Test
  void everyBreachIsShownWithItsParagraph() {
    assertThat(html("/proposals/P-1"))
        .contains(
            "AEWA would pay 17,500.00 EUR more in 2027",
            "AEWA would pay 10,000.00 EUR more in 2028",
            "href=\"/decisions/CMS-STC44-SYNERGIES#P9\"",
            "not assessable",
            "The terms name no review date");
  }

  @Test
  void thePageBeginsWithWhoDecidedAndWhatItComesTo() {
    assertThat(html("/proposals/P-1"))
        .contains("id=\"summary\"", "Net cost to AEWA", "AEWA, all years", "All instruments");
  }

  @Test
  void aYearThatIsTooDearSaysWhatIsFreeOnItsBudgetLine() {
    assertThat(html("/proposals/P-1")).contains("17,500.00 too much: only ");
  }

  @Test
  void aStepThatLiesAheadHasNoDay() {
    assertThat(html("/proposals/P-1"))
        .contains("<b>Agreed</b> <span class=\"under\">ahead</span>")
        .contains("<b>Submitted</b> <span class=\"under\">ahead</span>");
  }

  @Test
  void whatItWaitsForAndOfWhomStandsRightUnderTheSteps() {
    var page = html("/proposals/P-1");
    assertThat(page.substring(0, page.indexOf("id=\"summary\"")))
        .contains("The signature of the Executive Secretary of <b>AEWA</b>");
  }

  @Test
  void whatTheVisitorCanDoNextIsReachedFromTheTop() {
    var page = html("/proposals/P-1");
    assertThat(page.substring(0, page.indexOf("id=\"summary\"")))
        .contains("href=\"/proposals/P-1?act=sign-terms#sign-terms\">Sign the terms</a>")
        .doesNotContain("?act=request-advice");
  }

  @Test
  void whoSignsIsToldBeforeWhatDoesNotHold() {
    var page = html("/proposals/P-1?act=sign-terms");
    assertThat(page.substring(page.indexOf("<details class=\"act\" id=\"sign-terms\"")))
        .contains("One safeguard does not hold for these terms");
  }

  @Test
  void everySafeguardSaysWhenItHolds() {
    assertThat(html("/proposals/P-1"))
        .contains("Nobody pays more than its budget provides, in any year.");
  }

  @Test
  void theDifferencesOfTwoVersionsAreShownAsText() {
    assertThat(html("/proposals/P-1?version=1&from=2"))
        .contains(
            "costPlan › recurring › 2027", "<del>180000.00</del>", "&lt;i&gt;one roster&lt;/i&gt;")
        .doesNotContain("<i>one");
  }

  @Test
  void whatCannotBeDoneNowStandsOnceAtTheEndWithEveryReason() {
    var page = html("/proposals/P-1");
    assertThat(page.split("What is not possible now, and why", -1)).hasSize(2);
    assertThat(page.substring(0, page.indexOf("id=\"not-now\"")))
        .doesNotContain("the advice is missing");
    assertThat(page)
        .contains(
            "id=\"form-sign-terms\"",
            "<dt>Submit to a body</dt>",
            "not everybody has &lt;b&gt;signed",
            "the advice is missing")
        .doesNotContain("id=\"form-submit-terms\"");
  }

  @Test
  void whatASignatureBindsIsShownBeforeItIsGiven() {
    assertThat(html("/proposals/P-1?act=sign-terms"))
        .contains(
            "<details class=\"act\" id=\"sign-terms\" open",
            "Common conference services of CMS and AEWA",
            "Version 3",
            "<code class=\"fingerprint\">000000",
            "name=\"actingAs\" value=\"AEWA:executive-secretary\"");
  }

  @Test
  void anActThatIsDoneLeadsBackToTheProposalAndForgetsTheDraft() {
    var answer = send("sign-terms", Map.of("fingerprint", "0000"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/proposals/P-1?done=sign-terms");
    assertThat(html("/proposals/P-1?done=sign-terms"))
        .contains("data-sent=\"/proposals/P-1:form-sign-terms\"");
  }

  @Test
  void aRefusalIsShownAtItsFieldAndWhatWasEnteredStays() {
    var answer = send("give-advice", Map.of("text", StubServices.REFUSED, "version", "1"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains(
            "id=\"give-advice-text-error\">Say more &lt;b&gt;here&lt;/b&gt; (P8)",
            "The terms were changed",
            ">" + StubServices.REFUSED + "</textarea>");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          translate-title,translations
          confirm-translation.es,translations/es/confirmations
          begin-consultation,consultation
          agree-to-participants,participants/agreements
          comment,comments
          answer-comment.2,comments/2/answers
          request-advice,advice/requests
          give-advice,advice
          extend-advice,advice/extensions
          answer-advice,advice/answers
          sign-terms,signatures
          withdraw-signature,signatures/AEWA/withdrawals
          submit-terms,submissions
          take-back-terms.4,submissions/4/withdrawals
          record-approval,approvals
          confirm-amendment,amendments/confirmations
          record-terms-erratum.3,versions/3/errata
          withdraw-proposal,withdrawals
          """)
  void everyActIsSentToItsPlace(String act, String place) {
    assertThat(send(act, Map.of()).statusCode()).isEqualTo(303);
    assertThat(StubServices.ASKED)
        .anyMatch(asked -> asked.startsWith("/catalog/proposals/P-1/" + place + " "));
  }

  @Test
  void everyActThatIsOfferedHasItsForm() {
    var html = html("/proposals/P-1");
    for (var act :
        List.of(
            "translate-title",
            "confirm-translation.es",
            "agree-to-participants",
            "comment",
            "answer-comment.2",
            "request-advice",
            "give-advice",
            "extend-advice",
            "answer-advice",
            "sign-terms",
            "withdraw-signature",
            "take-back-terms.4",
            "record-approval",
            "record-terms-erratum.1",
            "withdraw-proposal")) assertThat(html).contains("id=\"form-" + act + "\"");
  }

  @Test
  void anActThatAProposalDoesNotKnowIsNotFound() {
    assertThat(send("burn", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void aProposalIsOpenedAndLeadsToItsEditor() {
    var answer = SentForm.to("/proposals/new", opening("Common rosters"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/terms?done=open-proposal");
    assertThat(html("/proposals/P-1/terms?done=open-proposal"))
        .contains("data-sent=\"/proposals/new:form-open-proposal\"");
  }

  @Test
  void whatWasEnteredToOpenAProposalStaysWhenItIsRefused() {
    var answer = SentForm.to("/proposals/new", opening(StubServices.REFUSED));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains(
            "The terms were changed",
            "value=\"" + StubServices.REFUSED + "\"",
            "value=\"AEWA\" checked");
  }

  @Test
  void nobodyIsPresetAsLeading() {
    assertThat(html("/proposals/new"))
        .containsPattern("<select id=\"lead\" name=\"lead\"[^>]*><option value=\"\">")
        .doesNotContainPattern("<select id=\"lead\".*selected");
  }

  @Test
  void allThatIsMissingToOpenAProposalIsSaidAtOnceAtItsField() {
    var answer = SentForm.to("/proposals/new", Map.of("terms/serviceCode", "été"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains(
            "id=\"title-error\">Give it a title.",
            "id=\"serviceCode-error\">A code has letters without accents",
            "Choose who takes part.",
            "id=\"lead-error\">Choose which one leads.",
            "id=\"start-error\">Name the day.");
  }

  @Test
  void aProposalHasTheCurrencyOfTheBudgetsOfItsParticipants() {
    StubServices.SENT.clear();
    SentForm.to("/proposals/new", opening("Common rosters"));
    assertThat(StubServices.SENT).anyMatch(sent -> sent.contains("\"currency\":\"EUR\""));
  }

  private static Map<String, String> opening(String title) {
    return Map.of(
        "terms/title", title,
        "terms/serviceCode", "common-rosters",
        "terms/areas", "conference-services",
        "terms/participants", "AEWA",
        "lead", "AEWA",
        "terms/start", "2028-01-01",
        "terms/end", "2029-12-31");
  }

  @Test
  void thePaperOfABodyIsDownloaded() {
    assertThat(html("/proposals/P-1/submissions/1"))
        .contains("/submissions/1/files/docx?lang=en", "Annex, second line");
    given()
        .get("/proposals/P-1/submissions/1/files/docx?lang=en")
        .then()
        .statusCode(200)
        .header("Content-Disposition", "attachment; filename=\"paper-1-en.docx\"");
    given().get("/proposals/P-1/submissions/1/files/exe?lang=en").then().statusCode(404);
  }

  @Test
  void anotherProposalIsStartedWithTheTermsShown() {
    assertThat(html("/proposals/P-1?version=2")).contains("id=\"form-copy-terms\"");
    var answer =
        SentForm.to(
            "/proposals/P-1/copies?act=copy-terms",
            Map.of("serviceCode", "rosters", "version", "2", "title", ""));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/terms?done=copy-terms");
    assertThat(StubServices.ASKED)
        .anyMatch(asked -> asked.startsWith("/catalog/proposals/P-1/copies "));
  }

  @Test
  void filesAreAttachedToTheTermsAndToWhatABodyHasBeforeIt() {
    var paper = "/proposals/P-1/submissions/1";
    assertThat(html("/proposals/P-1")).contains("id=\"form-attach-proposal-document\"");
    assertThat(html(paper)).contains("id=\"form-attach-submission-document\"");
    for (var page : List.of("/proposals/P-1", paper)) {
      var answer = SentForm.attach(page, "attach", "study.pdf");
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(StubServices.ASKED)
          .anyMatch(asked -> asked.startsWith("/catalog" + page + "/documents?name=study.pdf"));
    }
  }

  @Test
  void aServiceThatRunsAlreadyIsRecorded() {
    assertThat(html("/services")).contains("href=\"/service-recording\"");
    var answer =
        SentForm.to("/service-recording", Map.of("terms/title", "Common house", "since", ""));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("?done=record-existing-service");
    var refused = SentForm.to("/service-recording", Map.of("terms/title", StubServices.REFUSED));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("value=\"" + StubServices.REFUSED + "\"");
  }

  private static Response send(String act, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("actingAs", "AEWA:executive-secretary");
    return SentForm.to("/proposals/P-1?act=" + act, all);
  }

  private static String html(String page) {
    return given()
        .urlEncodingEnabled(false)
        .header("Accept-Language", "en")
        .get(page)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}

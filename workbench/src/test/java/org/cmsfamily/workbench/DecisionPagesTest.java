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

/** What is sent from the pages of decisions, invitations and transmittals. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "aewa-registrar")
class DecisionPagesTest {
  private static final String INVITATION = "/invitations/00000000-0000-4000-8000-000000000001";
  private static final String DECISION = "/decisions/AEWA-APPROVAL";
  private static final String RECORDING = "/decision-recording";

  @AfterEach
  void bringServicesBack() {
    StubServices.bringBack();
    StubServices.ASKED.clear();
  }

  @Test
  void aTextBecomesProvisionsThatNobodyHasConfirmedYet() {
    var html = propose();
    assertThat(html)
        .contains(
            "Paragraphs: 3",
            "Proposed because it begins with “Decides”.",
            "Recalling the &lt;b&gt;roster&lt;/b&gt;,",
            "name=\"provisions.1.verb\" type=\"text\" value=\"decide\"",
            "<option value=\"body AEWA-MOP\" selected>",
            "name=\"provisions.2.effects.1.outside\" type=\"text\" value=\"the World Bank\"")
        .doesNotContain("value=\"yes\" checked");
  }

  @Test
  void whereTheTextSaysNoKindNoneIsProposed() {
    assertThat(propose()).doesNotContainPattern("provisions\\.1\\.effects\\.0\\.areas");
    var fields = read("decide");
    fields.put("provisions.0.effects.0.type", "mandate");
    assertThat(SentForm.send(RECORDING, "arrange", fields).asString())
        .contains("name=\"provisions.0.effects.0.areas\"");
  }

  @Test
  void nothingIsRecordedThatNobodyConfirmed() {
    var answer = SentForm.send(RECORDING, "record-decision", read("decide"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("Nothing was recorded: tick each paragraph");
    assertThat(StubServices.ASKED).noneMatch(asked -> asked.startsWith("/registry/decisions "));
  }

  @Test
  void whatSomebodyConfirmedIsRecorded() {
    var fields = read("decide");
    fields.put("provisions.0.confirmed", "yes");
    var answer = SentForm.send(RECORDING, "record-decision", fields);
    assertThat(answer.header("Location")).endsWith("/decisions/AEWA-RUNS?done=record-decision");
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.startsWith("/registry/decisions "));
  }

  @Test
  void aDraftIsReadAgainAndCorrected() {
    assertThat(given().get("/decision-recording?corrects=AEWA-APPROVAL").asString())
        .contains("Approves the terms.</textarea>", "name=\"title\" value=\"Approval\"");
    var fields = read("decide");
    fields.put("corrects", "AEWA-APPROVAL");
    fields.put("reason", "A word was missing");
    assertThat(SentForm.send(RECORDING, "correct-decision", fields).statusCode()).isEqualTo(422);
    fields.put("provisions.0.confirmed", "yes");
    assertThat(SentForm.send(RECORDING, "correct-decision", fields).header("Location"))
        .endsWith("/decisions/AEWA-APPROVAL?done=correct-decision");
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains(DECISION + "/corrections"));
  }

  @Test
  void aRefusedRecordKeepsAllThatWasTyped() {
    var fields = read(StubServices.REFUSED);
    fields.put("provisions.0.confirmed", "yes");
    var answer = SentForm.send(RECORDING, "record-decision", fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains("value=\"" + StubServices.REFUSED + "\"", ">Decides so.</textarea>");
  }

  @Test
  void aParagraphIsAddedAndRemovedWithoutLosingTheOthers() {
    var more = SentForm.send(RECORDING, "add-provision", read("decide")).asString();
    assertThat(more).contains("Paragraphs: 2", ">Decides so.</textarea>");
    var fewer = SentForm.send(RECORDING, "remove-provision.0", read("decide")).asString();
    assertThat(fewer).contains("Paragraphs: 0").doesNotContain(">Decides so.</textarea>");
    assertThat(SentForm.send(RECORDING, "remove-provision.x", read("decide")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void allThatMayBeDoneWithADecisionIsAskedOfTheRegistry() {
    var acts =
        Map.of(
            "confirm-decision", "/confirmations",
            "change-decision-status", "/statuses",
            "record-condition-met", "/conditions-met",
            "record-erratum", "/errata",
            "retract-decision", "/retractions");
    acts.forEach(
        (act, path) -> {
          var answer = SentForm.send(DECISION, act, Map.of("reason", "Wrong meeting"));
          assertThat(answer.header("Location")).endsWith(DECISION + "?done=" + act);
          assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains(DECISION + path));
        });
    assertThat(SentForm.send(DECISION, "no-such-act", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void aTextInAnotherLanguageIsSentParagraphByParagraph() {
    assertThat(given().get(DECISION + "?act=record-decision-text").asString())
        .contains("<textarea id=\"provision-0\" name=\"provisions.0\"");
    var answer =
        SentForm.send(
            DECISION,
            "record-decision-text",
            Map.of("language", "fr", "title", "Approbation", "provisions.0", "Approuve."));
    assertThat(answer.header("Location")).endsWith(DECISION + "?done=record-decision-text");
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains(DECISION + "/texts"));
  }

  @Test
  void aFileIsAttached() {
    for (var one : List.of(DECISION, "/meetings/AEWA-MOP-EX", "/budgets/AEWA-BUDGET")) {
      var answer = SentForm.attach(one, "attach", "Report 1.pdf");
      assertThat(answer.header("Location")).endsWith(one + "?done=attach");
      assertThat(StubServices.ASKED)
          .anyMatch(
              asked ->
                  asked.contains(one + "/documents?name=Report+1.pdf")
                      || asked.contains(one + "/documents?name=Report%201.pdf"));
    }
  }

  @Test
  void whatIsConfirmedIsShownBefore() {
    assertThat(given().get(DECISION + "?act=confirm-decision").asString())
        .contains(
            "<details class=\"act\" id=\"confirm-decision\" open",
            "Waits to follow",
            "name=\"actingAs\" value=\"CMS:executive-secretary\"");
  }

  @Test
  void whatItRelatesToIsATableAndAPicture() {
    assertThat(given().get(DECISION).asString())
        .contains(
            "<svg class=\"graph\"",
            "href=\"/decisions/CMS-STC44-SYNERGIES\"",
            "Enhancing synergies",
            "href=\"/decisions/AEWA-STC-LATER#2\"",
            "A later approval");
  }

  @Test
  void whatWaitsForTheVisitorIsMarked() {
    assertThat(given().get("/invitations").asString()).contains(">yours<");
  }

  @Test
  void anInvitationIsAnswered() {
    var page = "/invitations/00000000-0000-4000-8000-000000000001";
    assertThat(given().get(page).asString()).contains("(AEWA-APPROVAL)</option>");
    var answer = SentForm.send(page, "answer-invitation", Map.of("outcome", "declined"));
    assertThat(answer.header("Location")).endsWith(page + "?done=answer-invitation");
  }

  @Test
  void aDeclinedInvitationSaysByWhomAndWhenAndAsksForNothingMore() {
    assertThat(given().get("/invitations/" + StubServices.DECLINED).asString())
        .contains("id=\"given\"", "2 November 2026", "No decision is named as its reason.")
        .doesNotContain("record it first", "id=\"form-answer-invitation\"");
  }

  @Test
  void anAnswerWithoutADecisionIsMarkedAtItsField() {
    var answer = SentForm.send(INVITATION, "answer-invitation", Map.of("outcome", "answered"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("id=\"decision-error\">An answer names the decision");
  }

  @Test
  void anOlderDecisionAnswersOnlyIfThatIsSaid() {
    var older = Map.of("outcome", "answered", "decision", "AEWA-OLD");
    var answer = SentForm.send(INVITATION, "answer-invitation", older);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains("adopted on 15 October 2010, before the invitation of 15 December 2026")
        .contains("name=\"older\"");
    var said = Map.of("outcome", "answered", "decision", "AEWA-OLD", "older", "yes");
    assertThat(SentForm.send(INVITATION, "answer-invitation", said).statusCode()).isEqualTo(303);
  }

  @Test
  void aTransmittalIsSentReceivedAndConsidered() {
    var page = "/transmittals/00000000-0000-4000-8000-000000000001";
    var sent = SentForm.send("/transmittal-sending", "send-transmittal", Map.of("toBody", "A-MOP"));
    assertThat(sent.header("Location")).endsWith(page + "?done=send-transmittal");
    for (var act : List.of("receive-transmittal", "consider-transmittal"))
      assertThat(SentForm.send(page, act, Map.of("on", "2027-01-15")).header("Location"))
          .endsWith(page + "?done=" + act);
  }

  private static String propose() {
    return SentForm.send(
            RECORDING, "propose-provisions", Map.of("body", "AEWA-MOP", "text", "Decides …"))
        .asString();
  }

  private static Map<String, String> read(String verb) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("body", "AEWA-MOP");
    fields.put("meeting", "AEWA-MOP-EX");
    fields.put("status", "adopted");
    fields.put("provisions.0.number", "1");
    fields.put("provisions.0.role", "operative");
    fields.put("provisions.0.verb", verb);
    fields.put("provisions.0.text", "Decides so.");
    fields.put("provisions.0.effects.0.type", "context");
    return fields;
  }

  @Test
  void anInvitationSaysWhenItWasMadeAndByWhenItIsDue() {
    assertThat(given().get("/invitations").asString())
        .contains("<th scope=\"col\">Asked on</th>", "<th scope=\"col\">Answer due</th>");
  }

  @Test
  void passagesAreShownOnlyOfWhatWasSearchedFor() {
    assertThat(given().get("/decisions?q=roster").asString()).contains("class=\"passage\"");
    assertThat(given().get("/decisions").asString()).doesNotContain("class=\"passage\"");
  }
}

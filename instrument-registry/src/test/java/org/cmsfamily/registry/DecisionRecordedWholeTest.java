package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A committee's decision with invitations to a body, an office and a class: S02 in small. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class DecisionRecordedWholeTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void bodiesAndMeetings() {
    family = FamilyExamples.founded();
    family.instrument("BATS");
    family.instrument("MOU");
    family.body("HOST", "HOST-STC");
    family.body("PART", "PART-MOP");
    family.body("PART", "PART-STC");
    family.body("BATS", "BATS-MOP");
    family.meeting("HOST", "HOST-STC", "HOST-STC-44", "2015-10-15");
    family.meeting("PART", "PART-MOP", "PART-MOP-6", "6", "2015-11-10");
    family.office("HOST", "chair", "chair", family.code("HOST-STC"));
    family.office("PART", "chair", "chair", family.code("PART-STC"));
  }

  @Test
  void itHasAStableKeyAndMakesOneInvitationForEachAddressee() {
    var key = family.decided("HOST", decision("\"minutes, annex 2\""));
    var recorded = Api.steward().read("/decisions/" + key, Map.of());
    assertThat(recorded.getString("key")).isEqualTo(family.code("HOST-STC-44") + "-D1");
    assertThat(recorded.getBoolean("counts")).isTrue();
    assertThat(recorded.getList("provisions.effects.type"))
        .isEqualTo(
            List.of(
                List.of("context", "requests-report"),
                List.of("grants", "conditions"),
                List.of("invites"),
                List.of("invites"),
                List.of("invites")));
    var invitations = invitations(recorded.getString("key"));
    assertThat(invitations.getList("items.provision"))
        .containsExactlyInAnyOrder("P10", "P11", "P12");
    assertThat(invitations.getList("items.instrument"))
        .containsExactlyInAnyOrder(family.code("PART"), family.code("HOST"), family.code("BATS"));
    assertThat(invitations.getList("items.state")).containsOnly("open");
    assertThat(invitations.getList("items.find{it.provision=='P10'}.requests")).hasSize(2);
  }

  @Test
  void itCountsAndInvitesOnlyOnceTheChairHasConfirmed() {
    var recorded = family.registrar("HOST").done("/decisions", decision("\"minutes, annex 2\""));
    assertThat(recorded.getBoolean("counts")).as("a citation counts for nothing").isFalse();
    assertThat(recorded.getList("invitations")).isEmpty();
    var path = "/decisions/" + recorded.getString("key");
    Api.steward().get(path, Map.of()).then().statusCode(404);
    family.person("chair").get(path, Map.of()).then().statusCode(200);

    var confirmed = family.person("chair").done(path + "/confirmations", asChairOf("HOST-STC"));
    assertThat(confirmed.getBoolean("counts")).isTrue();
    assertThat(confirmed.getBoolean("recordCounts")).isTrue();
    assertThat(confirmed.getString("confirmedAs")).isEqualTo(family.code("HOST-STC") + ":chair");
    assertThat(confirmed.getList("invitations")).hasSize(3);
    Api.steward().get(path, Map.of()).then().statusCode(200);
    family
        .person("chair")
        .post(path + "/confirmations", asChairOf("HOST-STC"))
        .then()
        .statusCode(409);
    family
        .registrar("HOST")
        .post(path + "/retractions", "{\"reason\":\"not so\"}")
        .then()
        .statusCode(409);
  }

  @Test
  void aSecondOfficeHolderOfTheInstrumentConfirmsAgainstTheDocument() {
    var key = family.registrar("HOST").done("/decisions", decision("null")).getString("key");
    var path = "/decisions/" + key + "/confirmations";
    family.secretary("PART").post(path, FamilyExamples.AGAINST_THE_DOCUMENT).then().statusCode(404);
    family.registrar("HOST").post(path, FamilyExamples.AGAINST_THE_DOCUMENT).then().statusCode(403);
    var refused = family.secretary("HOST").post(path, "{}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo("/document");

    var confirmed = family.confirm("HOST", key);
    assertThat(confirmed.getBoolean("counts")).isTrue();
    assertThat(confirmed.getString("confirmedAgainst")).isEqualTo("ab".repeat(32));
  }

  @Test
  void aRecordThatDoesNotCountIsTakenBackByItsRegistrar() {
    var key = family.registrar("HOST").done("/decisions", decision("\"minutes\"")).getString("key");
    var path = "/decisions/" + key + "/retractions";
    var reason = "{\"reason\":\"the committee deferred it\"}";
    family.registrar("PART").post(path, reason).then().statusCode(404);
    var retracted = family.registrar("HOST").done(path, reason);
    assertThat(retracted.getString("status")).isEqualTo("retracted");
    assertThat(retracted.getString("reason")).isEqualTo("the committee deferred it");
    Api.steward().get("/decisions/" + key, Map.of()).then().statusCode(404);
  }

  private String asChairOf(String body) {
    return "{\"actingAs\":\"%s:chair\"}".formatted(family.code(body));
  }

  @Test
  void onlyTheOfficeThatIsInvitedAnswersByATransmittal() {
    var key = family.decided("HOST", decision("null"));
    String invitation = invitations(key).getString("items.find{it.provision=='P11'}.id");
    var chair = family.person("chair");
    chair.post("/transmittals", transmittal(key, invitation, "null")).then().statusCode(400);
    chair
        .post(
            "/transmittals",
            transmittal(key, invitation, "\"" + family.code("PART-STC") + ":chair\""))
        .then()
        .statusCode(422);

    var sent =
        chair.done(
            "/transmittals",
            transmittal(key, invitation, "\"" + family.code("HOST-STC") + ":chair\""));
    assertThat(sent.getString("capacity")).isEqualTo(family.code("HOST-STC") + ":chair");
    assertThat(sent.getString("state")).isEqualTo("sent");
    assertThat(chair.read("/invitations/" + invitation, Map.of()).getString("state"))
        .isEqualTo("answered");

    var path = "/transmittals/" + sent.getString("id");
    var receipt = "{\"meeting\":\"%s\",\"on\":\"2015-11-10\"}".formatted(family.code("PART-MOP-6"));
    family.registrar("HOST").post(path + "/receipts", receipt).then().statusCode(404);
    family
        .registrar("PART")
        .post(path + "/receipts", receipt.replace("11-10", "11-12"))
        .then()
        .statusCode(422);
    assertThat(family.registrar("PART").done(path + "/receipts", receipt).getString("state"))
        .isEqualTo("received");
    family
        .registrar("PART")
        .post(path + "/considerations", "{\"on\":\"2015-11-12\"}")
        .then()
        .statusCode(422);
    assertThat(
            family
                .registrar("PART")
                .done(path + "/considerations", "{\"on\":\"2015-11-10\"}")
                .getString("state"))
        .isEqualTo("considered");
  }

  @Test
  void anInvitedBodyAnswersByItsOwnDecision() {
    var key = family.decided("HOST", decision("null"));
    String id = invitations(key).getString("items.find{it.provision=='P10'}.id");
    var path = "/invitations/" + id + "/answers";
    family
        .registrar("PART")
        .post(path, "{\"decision\":\"%s\",\"outcome\":\"answered\"}".formatted(key))
        .then()
        .statusCode(422);
    var own =
        family.decided(
            "PART",
            """
                {"body":"%s","meeting":"%s","symbol":"Resolution 6.22","adoptedOn":"2015-11-10",
                 "status":"adopted","title":{"en":"Synergies"},"citation":"res 6.22"}
                """
                .formatted(family.code("PART-MOP"), family.code("PART-MOP-6")));
    assertThat(own).isEqualTo(family.code("PART") + "-RES-6.22");
    var answer = "{\"decision\":\"%s\",\"outcome\":\"answered\"}".formatted(own);
    family.registrar("HOST").post(path, answer).then().statusCode(404);
    assertThat(family.registrar("PART").done(path, answer).getString("state"))
        .isEqualTo("answered");
    family.registrar("PART").post(path, answer).then().statusCode(409);
  }

  private io.restassured.path.json.JsonPath invitations(String decision) {
    return Api.steward().read("/invitations", Map.of("decision", decision));
  }

  private String transmittal(String decision, String invitation, String actingAs) {
    return """
        {"toBody":"%s","toMeeting":"%s","decisions":["%s"],"documents":[],"answers":["%s"],
         "actingAs":%s}
        """
        .formatted(
            family.code("PART-MOP"), family.code("PART-MOP-6"), decision, invitation, actingAs);
  }

  private String decision(String citation) {
    return """
        {"body":"%1$s-HOST-STC","meeting":"%1$s-HOST-STC-44","symbol":null,
         "adoptedOn":"2015-10-15","status":"adopted","title":{"en":"Synergies"},
         "citation":%2$s,
         "relations":[{"type":"recalls","target":"CMS-RES-11.3","external":false,
           "provision":"P2"}],
         "provisions":[
          {"number":"P2","role":"preamble","verb":"recall","text":"Recalling …","effects":[
            {"type":"context"},
            {"type":"requests-report","addressee":"CMS-STC","to":"COP12","text":"report"}]},
          {"number":"P7","verb":"decide","text":"Decides …","effects":[
            {"type":"grants","what":"mandate","areas":["conference-services"]},
            {"type":"conditions","heldBy":{"safeguard":"StepwiseRollOut"},"text":"stepwise"}]},
          {"number":"P10","verb":"invite","text":"Invites …","effects":[
            {"type":"invites","addressee":{"kind":"body","code":"%1$s-PART-MOP"},
             "meeting":"%1$s-PART-MOP-6","requests":["consider it","consider more"]}]},
          {"number":"P11","verb":"invite","text":"Invites …","effects":[
            {"type":"invites","requests":["communicate it"],
             "addressee":{"kind":"office","role":"chair","holder":"%1$s-HOST-STC"}}]},
          {"number":"P12","verb":"invite","text":"Invites …","effects":[
            {"type":"invites","requests":["decide and report"],
             "addressee":{"kind":"class","className":"other-instruments"}}]}]}
        """
        .formatted(family.family(), citation);
  }
}

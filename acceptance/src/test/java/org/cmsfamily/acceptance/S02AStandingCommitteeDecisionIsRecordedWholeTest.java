package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The real reference data, loaded into a family of the test's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S02AStandingCommitteeDecisionIsRecordedWholeTest {

  private FamilyUnderTest family;
  private String key;
  private JsonNode decision;

  @BeforeAll
  void load() {
    family = ReferenceFamily.loaded();
    key = family.code() + "-CMS-STC44-SYNERGIES";
    decision = family.registry(Part.CMS_REGISTRAR).get("/decisions/" + key).json();
  }

  @Test
  void itHasNoSymbolButAStableKeyAndTwelveParagraphs() {
    assertThat(decision.path("symbol").isNull()).isTrue();
    assertThat(decision.path("key").asText()).isEqualTo(key);
    assertThat(decision.path("counts").asBoolean()).isTrue();
    assertThat(decision.path("provisions").findValuesAsText("number"))
        .containsExactly("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12");
  }

  @Test
  void eachParagraphHasItsVerbAndEffects() {
    assertThat(list(decision.path("provisions")))
        .extracting(p -> p.path("verb").asText() + " " + effects(p))
        .containsExactly(
            "mindful [context]",
            "recall [context, requests-report]",
            "recall [context]",
            "welcome [context]",
            "note [context]",
            "emphasize [conditions]",
            "decide [grants, conditions]",
            "be convinced [conditions, conditions, requests-report]",
            "agree [conditions, conditions, conditions]",
            "invite [invites]",
            "invite [invites]",
            "invite [invites, requests-report]");
  }

  @Test
  void itStandsInRelationToWhatItNames() {
    assertThat(list(decision.path("relations")))
        .extracting(
            r -> r.path("provision").asText() + " " + r.path("type").asText() + " " + target(r))
        .contains("P3 recalls AEWA-STC9-SYNERGIES", "P2 recalls CMS-RES-11.3");
  }

  @Test
  void theMeetingOfThePartiesOfAewaIsInvitedOnceWithTwoRequests() {
    var invitations = invitations("P10");

    assertThat(invitations).hasSize(1);
    assertThat(invitations.getFirst().path("addressee").path("code").asText())
        .isEqualTo(family.code() + "-AEWA-MOP");
    assertThat(invitations.getFirst().path("requests")).hasSize(2);
  }

  @Test
  void theOthersWithACompetentBodyAreInvitedSixInAll() {
    assertThat(invitations("P12"))
        .extracting(i -> i.path("instrument").asText().substring(family.code().length() + 1))
        .containsExactlyInAnyOrder("EUROBATS", "ASCOBANS", "GORILLA", "ACCOBAMS", "ACAP", "WSSA");
  }

  @Test
  void theChairsInvitationIsOpenUntilHeTransmitsInTheCapacityHeNames() {
    var invitation = invitations("P11").getFirst();
    assertThat(invitations("P11")).hasSize(1);
    assertThat(invitation.path("state").asText()).isEqualTo("open");
    var chair = family.registry(Part.CHAIR);
    var capacity = family.code() + "-CMS-STC:chair";

    var unnamed = chair.attempt("/transmittals", transmittal(invitation, Map.of()));
    assertThat(unnamed.status()).isEqualTo(400);
    assertThat(unnamed.slug()).isEqualTo("capacity-required");
    assertThat(unnamed.text()).contains(capacity, family.code() + "-AEWA-STC:chair");
    var sent =
        chair.post("/transmittals", transmittal(invitation, Map.of("actingAs", capacity))).json();

    assertThat(sent.path("capacity").asText()).isEqualTo(capacity);
    assertThat(sent.path("state").asText()).isEqualTo("sent");
    assertThat(invitations("P11").getFirst().path("state").asText()).isEqualTo("answered");
  }

  private Map<String, Object> transmittal(JsonNode invitation, Map<String, String> capacity) {
    var request =
        new HashMap<String, Object>(
            Map.of(
                "toBody", family.code() + "-AEWA-MOP",
                "toMeeting", family.code() + "-AEWA-MOP-6",
                "decisions", List.of(key),
                "documents", List.of(),
                "answers", List.of(invitation.path("id").asText())));
    request.putAll(capacity);
    return request;
  }

  private List<JsonNode> invitations(String provision) {
    var made = family.registry(Part.CMS_REGISTRAR).get("/invitations?limit=200&decision=" + key);
    return list(made.json().path("items")).stream()
        .filter(invitation -> invitation.path("provision").asText().equals(provision))
        .toList();
  }

  private static List<String> effects(JsonNode provision) {
    return list(provision.path("effects")).stream().map(e -> e.path("type").asText()).toList();
  }

  private String target(JsonNode relation) {
    return relation.path("target").asText().substring(family.code().length() + 1);
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}

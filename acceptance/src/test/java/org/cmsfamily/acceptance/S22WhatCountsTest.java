package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S22WhatCountsTest {

  private FamilyUnderTest family;

  @BeforeAll
  void found() {
    family = FamilyUnderTest.founded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"adopted", "rejected", "deferred"})
  void aCitationAloneIsOnlyTheRegistrarsWord(String outcome) {
    var key = recorded("CITED-" + outcome.toUpperCase(Locale.ROOT), outcome);

    assertThat(decision(key).path("counts").asBoolean()).isFalse();
    assertThat(decision(key).path("recordCounts").asBoolean()).isFalse();
    assertThat(family.registry(Part.AEWA_OFFICER).look("/decisions/" + key).status())
        .isEqualTo(404);

    confirmedByTheChair(key);

    assertThat(decision(key).path("recordCounts").asBoolean()).isTrue();
    assertThat(decision(key).path("counts").asBoolean()).isEqualTo(outcome.equals("adopted"));
  }

  @Test
  void aSecondOfficeHolderConfirmsAgainstThePublishedDocument() {
    var key = recorded("SECOND", "adopted");
    var path = "/decisions/" + key + "/confirmations";
    var document = Map.of("address", "https://example.org/second", "sha256", "1b".repeat(32));

    assertThat(family.registry(Part.CMS_SECRETARY).attempt(path, Map.of()).ok())
        .as("without a document")
        .isFalse();
    assertThat(family.registry(Part.CMS_REGISTRAR).attempt(path, Map.of("document", document)).ok())
        .as("who recorded it")
        .isFalse();
    assertThat(
            family.registry(Part.AEWA_SECRETARY).attempt(path, Map.of("document", document)).ok())
        .as("another instrument's")
        .isFalse();
    assertThat(decision(key).path("counts").asBoolean()).isFalse();

    family.confirms("CMS", key);

    assertThat(decision(key).path("counts").asBoolean()).isTrue();
    assertThat(decision(key).path("confirmedAs").asText())
        .isEqualTo(family.of("CMS") + ":executive-secretary");
  }

  @Test
  void aRecordThatDoesNotCountIsTakenBackAndOneThatCountsIsNot() {
    var mistaken = recorded("MISTAKEN", "adopted");
    var right = recorded("RIGHT", "adopted");
    confirmedByTheChair(right);
    var reason = Map.of("reason", "It was another meeting's.");
    var registrar = family.registry(Part.CMS_REGISTRAR);

    registrar.post("/decisions/" + mistaken + "/retractions", reason);
    var refused = registrar.attempt("/decisions/" + right + "/retractions", reason);

    assertThat(decision(mistaken).path("status").asText()).isEqualTo("retracted");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(decision(right).path("counts").asBoolean()).isTrue();
  }

  @Test
  void theHouseRulesChangeByADecisionOfTheBodyReportedToAndNotByTheSteward() {
    var path = "/families/" + family.code();
    var registrar = family.registry(Part.CMS_REGISTRAR);
    var body = family.examples().one("family").put("code", family.code());
    body.withObject("/houseRules").put("reportDueDays", 45);
    var etag = registrar.get(path).etag();

    assertThat(family.registry(Part.STEWARD).api().tryPut(path, etag, body).status())
        .isEqualTo(403);
    assertThat(registrar.api().tryPut(path, etag, body).status()).isEqualTo(422);
    registrar.replace(path, body.put("decision", family.of("CMS-STC44")));
    assertThat(dueDays()).as("not confirmed yet").isEqualTo(30);

    family.registry(Part.CMS_SECRETARY).post(path + "/confirmations");

    assertThat(dueDays()).isEqualTo(45);
    assertThat(actsOnTheFamily(Part.AUDITOR)).contains("change-family", "confirm-family-terms");
  }

  private int dueDays() {
    return family
        .registry(Part.AEWA_OFFICER)
        .get("/families/" + family.code())
        .json()
        .at("/houseRules/reportDueDays")
        .asInt();
  }

  private List<String> actsOnTheFamily(Part reader) {
    var path = "/acts?limit=200&aggregate=" + family.code();
    return family.registry(reader).get(path).json().path("items").findValuesAsText("name");
  }

  private String recorded(String key, String outcome) {
    ObjectNode decision = family.examples().all("decisions").path(0).deepCopy();
    decision.put("key", family.of("CMS") + "-" + key).put("status", outcome);
    decision.put("meeting", family.of("CMS-STC-EX0")).put("adoptedOn", "2026-11-02");
    return family.decide("CMS", decision).text("key");
  }

  private void confirmedByTheChair(String key) {
    var capacity = Map.of("actingAs", family.of("CMS-STC") + ":chair");
    family.registry(Part.CHAIR).post("/decisions/" + key + "/confirmations", capacity);
  }

  private JsonNode decision(String key) {
    return family.registry(Part.CMS_REGISTRAR).get("/decisions/" + key).json();
  }
}

package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S28AFactCorrectedTest {

  private FamilyUnderTest family;

  @BeforeAll
  void found() {
    family = FamilyUnderTest.founded();
  }

  @Test
  void aMeetingIsMovedAndTheOldDaysStayForWhatWasKnown() {
    var meeting = first("/meetings?body=" + family.of("CMS-STC"));
    var path = "/meetings/" + meeting.path("code").asText();
    var before = Instant.now();

    family
        .registry(Part.CMS_REGISTRAR)
        .post(
            path + "/corrections",
            Map.of("city", "Nairobi", "country", "KE", "replaces", "r1", "reason", "Moved"));

    assertThat(read(path, null).path("city").asText()).isEqualTo("Nairobi");
    assertThat(read(path, before).path("city")).isEqualTo(meeting.path("city"));
  }

  @Test
  void aBodyIsRenamedAndItsOldNameStaysForWhatWasKnown() {
    var path = "/bodies/" + family.of("AEWA-STC");
    var before = Instant.now();
    var was = read(path, null).at("/names/en").asText();

    family
        .registry(Part.AEWA_REGISTRAR)
        .post(
            path + "/corrections",
            Map.of(
                "names", Map.of("en", "Steering Committee"),
                "replaces", "r1",
                "reason", "Its rules of procedure say so"));

    assertThat(read(path, null).at("/names/en").asText()).isEqualTo("Steering Committee");
    assertThat(read(path, before).at("/names/en").asText()).isEqualTo(was);
  }

  @Test
  void aBudgetsFigureIsCorrectedByASecondOfficeHolder() {
    var budget = first("/budgets?instrument=" + family.of("CMS"));
    var path = "/budgets/" + budget.path("code").asText();
    var line = budget.at("/lines/0/code").asText();
    var year = budget.at("/lines/0/amounts").fieldNames().next();
    var was = amount(read(path, null), year);
    var before = Instant.now();

    var corrected =
        family
            .registry(Part.CMS_REGISTRAR)
            .post(
                path + "/corrections",
                Map.of(
                    "line",
                    line,
                    "year",
                    Integer.parseInt(year),
                    "amount",
                    "1.00",
                    "reason",
                    "A slip"));
    assertThat(amount(read(path, null), year)).as("not confirmed yet").isEqualTo(was);
    var correction = corrected.json().path("corrections").findValuesAsText("id").getLast();
    family
        .registry(Part.CMS_SECRETARY)
        .post(path + "/corrections/" + correction + "/confirmations");

    assertThat(amount(read(path, null), year)).isEqualTo("1.00");
    assertThat(amount(read(path, before), year)).isEqualTo(was);
  }

  private static String amount(JsonNode budget, String year) {
    return budget.at("/lines/0/amounts/" + year).asText();
  }

  private JsonNode first(String list) {
    return family.registry(Part.CMS_OFFICER).get(list).json().at("/items/0");
  }

  private JsonNode read(String path, @Nullable Instant knownAt) {
    var query =
        knownAt == null
            ? ""
            : "?knownAt=" + URLEncoder.encode(knownAt.toString(), StandardCharsets.UTF_8);
    return family.registry(Part.CMS_OFFICER).get(path + query).json();
  }
}

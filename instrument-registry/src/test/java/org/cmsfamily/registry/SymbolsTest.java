package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A symbol belongs to one instrument, body and meeting, and names one decision. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class SymbolsTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void sessions() {
    family = FamilyExamples.founded();
    family.body("HOST", "HOST-COP");
    family.body("HOST", "HOST-STC");
    for (var session : new String[] {"3", "10", "11", "12", "13"}) {
      family.meeting("HOST", "HOST-COP", "HOST-COP-" + session, session, "2020-01-01");
    }
    family.meeting("HOST", "HOST-STC", "HOST-STC-11", "11", "2020-01-01");
  }

  @Test
  void twoSpellingsAreOneDecision() {
    var pairs =
        new String[][] {
          {"12", "Resolution 10.8 (Rev.COP12)", "UNEP/HOST/Resolution 10.8/Rev.COP12"},
          {"11", "Resolution 11.3", "Resolution 11.3."},
          {"11", "Resolution 11.4", "Resolution\u00a011.4"},
          {"12", "Resolution 3.1 (Rev.COP12)", "Resolution 3.1 (Rev.COP12) – Listing of Species"},
          {"11", "Outcome of the evening", "OUTCOME OF  THE EVENING."}
        };
    for (var pair : pairs) {
      var first = record("HOST-COP", pair[0], pair[1]);
      assertThat(first.statusCode()).as(pair[1]).isEqualTo(201);
      var second = record("HOST-COP", pair[0], pair[2]);
      assertThat(second.statusCode()).as(pair[2]).isEqualTo(409);
      assertThat(second.jsonPath().getString("decision"))
          .isEqualTo(first.jsonPath().getString("key"));
    }
  }

  @Test
  void whatCannotBeReadStandsAsPublishedAndSaysSo() {
    var unread = record("HOST-COP", "11", "Outcome of the meeting").jsonPath();
    assertThat(unread.getString("symbol")).isEqualTo("Outcome of the meeting");
    assertThat(unread.getString("parsed")).isNull();
    assertThat(unread.getBoolean("unparsed")).isTrue();
    assertThat(record("HOST-COP", "11", "Resolution 11.9").jsonPath().getBoolean("unparsed"))
        .isFalse();
  }

  @Test
  void nobodyRecordsAnothersSymbol() {
    assertThat(rule(record("HOST-COP", "11", "PART Resolution 11.22"))).isEqualTo("own-symbol");
    assertThat(rule(record("HOST-COP", "11", "UNEP/HOST/PART/COP11/Doc.3")))
        .isEqualTo("own-symbol");
    assertThat(record("HOST-COP", "11", "HOST Resolution 11.22").statusCode()).isEqualTo(201);
  }

  @Test
  void aSymbolIsRecordedForItsOwnMeetingAndBody() {
    assertThat(rule(record("HOST-COP", "12", "Resolution 11.3"))).isEqualTo("own-symbol");
    assertThat(rule(record("HOST-COP", "11", "Resolution 10.8 (Rev.COP12)")))
        .isEqualTo("own-symbol");
    assertThat(rule(record("HOST-STC", "11", "UNEP/HOST/COP11/Doc.5"))).isEqualTo("own-symbol");
    assertThat(rule(record("HOST-STC", "11", "Resolution 11.3"))).isEqualTo("own-symbol");
    assertThat(record("HOST-STC", "11", "HOST/StC11/7").statusCode()).isEqualTo(201);
    assertThat(record("HOST-STC", "11", "Doc. 7").statusCode()).isEqualTo(409);
    assertThat(record("HOST-COP", "11", "Decision 11.1").statusCode()).isEqualTo(201);
    assertThat(record("HOST-STC", "11", "Decision 11.1").jsonPath().getString("key"))
        .isEqualTo(family.code("HOST") + "-STC-DEC-11.1");
  }

  @Test
  void aRevisionIsRelatedToWhatItRevises() {
    var first = record("HOST-COP", "10", "Resolution 10.8").jsonPath();
    assertThat(first.getList("relations")).isEmpty();
    var second = record("HOST-COP", "12", "Resolution 10.8 (Rev.COP12)").jsonPath();
    assertThat(second.getString("relations[0].type")).isEqualTo("amends");
    assertThat(second.getString("relations[0].target")).isEqualTo(first.getString("key"));
    var third = record("HOST-COP", "13", "Resolution 10.8 (Rev.COP13)").jsonPath();
    assertThat(third.getString("relations[0].target")).isEqualTo(second.getString("key"));
  }

  @Test
  void whatWasTakenBackIsRecordedAnewUnderAKeyLikeIt() {
    var key = record("HOST-COP", "11", "Resolution 11.3").jsonPath().getString("key");
    family
        .registrar("HOST")
        .done("/decisions/" + key + "/retractions", "{\"reason\":\"another text\"}");
    assertThat(record("HOST-COP", "11", "Resolution 11.3").jsonPath().getString("key"))
        .isEqualTo(key + "-2");
    assertThat(record("HOST-COP", "11", "Resolution 11.3").statusCode()).isEqualTo(409);
  }

  private static String rule(Response refused) {
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo("/symbol");
    return refused.jsonPath().getString("violations[0].rule");
  }

  private Response record(String body, String session, String symbol) {
    return family
        .registrar("HOST")
        .post(
            "/decisions",
            """
            {"body":"%s","meeting":"%s","symbol":"%s","adoptedOn":"2020-01-01",
             "status":"adopted","title":{"en":"Text"}}
            """
                .formatted(family.code(body), family.code(body + "-" + session), symbol));
  }
}

package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of decisions answer for the day and the instant that are asked for. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class DecisionsAsOfTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void bodies() {
    family = FamilyExamples.founded();
    family.body("HOST", "HOST-STC");
    family.meeting("HOST", "HOST-STC", "HOST-STC-40", "2010-11-10");
    family.meeting("HOST", "HOST-STC", "HOST-STC-44", "2015-10-15");
  }

  @Test
  void theStatusIsThatOfTheDayAskedFor() {
    record("OLD", "HOST-STC-40", "2010-11-10");
    record("NEW", "HOST-STC-44", "2015-10-15");
    follow("OLD", "{\"status\":\"superseded\",\"on\":\"2015-10-15\"}");

    assertThat(keys(Map.of("asOf", "2012-01-01", "status", "adopted"))).containsExactly(key("OLD"));
    assertThat(keys(Map.of("asOf", "2012-01-01", "status", "superseded"))).isEmpty();
    assertThat(keys(Map.of("asOf", "2015-10-15", "status", "adopted"))).containsExactly(key("NEW"));
    assertThat(keys(Map.of("status", "superseded"))).containsExactly(key("OLD"));
  }

  @Test
  void theStatusIsWhatWasKnownAtTheInstant() {
    record("OLD", "HOST-STC-40", "2010-11-10");
    var before = Instant.now().toString();
    follow("OLD", "{\"status\":\"superseded\",\"on\":\"2015-10-15\"}");

    assertThat(keys(Map.of("asOf", "2016-01-01", "status", "adopted", "knownAt", before)))
        .containsExactly(key("OLD"));
    assertThat(keys(Map.of("asOf", "2016-01-01", "status", "adopted"))).isEmpty();
  }

  @Test
  void whatADecisionRelatesToAndWhatRelatesToItStandBesideIt() {
    record("OLD", "HOST-STC-40", "2010-11-10");
    family.registrar("HOST").done("/decisions", relating("DRAFT", "draft", "", "recalls", "OLD"));
    family.decided(
        "HOST", relating("NEW", "adopted", "\"adoptedOn\":\"2015-10-15\",", "supersedes", "OLD"));

    var newer = decision("NEW");
    assertThat(newer.getString("bodyNames.en")).isEqualTo("HOST-STC");
    assertThat(newer.getString("held.code")).isEqualTo(family.code("HOST-STC-44"));
    assertThat(newer.getString("held.city")).isEqualTo("Bonn");
    assertThat(newer.getList("related.key")).containsExactly(key("OLD"));
    assertThat(newer.getString("related[0].type")).isEqualTo("supersedes");
    assertThat(newer.getString("related[0].title.en")).isEqualTo("OLD");
    assertThat(newer.getList("relatedBy")).isEmpty();
    var older = decision("OLD");
    assertThat(older.getList("related")).isEmpty();
    assertThat(older.getList("relatedBy.key")).as("no draft").containsExactly(key("NEW"));
    assertThat(older.getString("relatedBy[0].type")).isEqualTo("supersedes");
    assertThat(older.getString("relatedBy[0].status")).isEqualTo("adopted");
    assertThat(
            family
                .secretary("HOST")
                .read("/decisions/" + key("OLD"), Map.of())
                .getList("relatedBy.key"))
        .containsExactlyInAnyOrder(key("NEW"), key("DRAFT"));
    assertThat(
            Api.steward()
                .read("/decisions/" + key("OLD"), Map.of("asOf", "2012-01-01"))
                .getList("relatedBy"))
        .isEmpty();
  }

  private String relating(String name, String status, String adopted, String type, String other) {
    return """
        {"key":"%s","body":"%s","meeting":"%s","status":"%s",%s"title":{"en":"%s"},
         "relations":[{"type":"%s","target":"%s"}]}
        """
        .formatted(
            key(name),
            family.code("HOST-STC"),
            family.code("HOST-STC-44"),
            status,
            adopted,
            name,
            type,
            key(other));
  }

  private JsonPath decision(String name) {
    return Api.steward().read("/decisions/" + key(name), Map.of());
  }

  @Test
  void aPageIsFullWhateverIsFilteredOut() {
    for (var name : List.of("A", "B", "C", "D")) {
      record(name, "HOST-STC-40", "2010-11-10");
    }
    follow("A", "{\"status\":\"retired\",\"on\":\"2011-01-01\"}");
    follow("C", "{\"status\":\"retired\",\"on\":\"2011-01-01\"}");
    var first =
        Api.steward()
            .read(
                "/decisions",
                Map.of(
                    "family",
                    family.family(),
                    "asOf",
                    "2012-01-01",
                    "status",
                    "adopted",
                    "limit",
                    2));
    assertThat(first.getList("items.key")).containsExactly(key("B"), key("D"));
    assertThat(first.getString("next")).isNull();
  }

  @Test
  void whatWasADraftOnTheDayIsShownToItsInstrumentOnly() {
    family
        .registrar("HOST")
        .done(
            "/decisions",
            """
            {"key":"%s","body":"%s","meeting":"%s","status":"draft","title":{"en":"Draft"}}
            """
                .formatted(key("DRAFT"), family.code("HOST-STC"), family.code("HOST-STC-44")));
    var asDraft = Instant.now().toString();
    become(
        "DRAFT", "{\"status\":\"adopted\",\"adoptedOn\":\"2015-10-15\",\"citation\":\"minutes\"}");
    assertThat(keys(Map.of())).as("not confirmed yet").isEmpty();
    family.confirm("HOST", key("DRAFT"));

    assertThat(keys(Map.of())).containsExactly(key("DRAFT"));
    assertThat(keys(Map.of("knownAt", asDraft))).isEmpty();
    assertThat(
            family
                .secretary("HOST")
                .read("/decisions", Map.of("family", family.family(), "knownAt", asDraft))
                .getList("items.status"))
        .containsExactly("draft");
  }

  private String key(String name) {
    return family.code("HOST-" + name);
  }

  private void record(String name, String meeting, String day) {
    family.decided(
        "HOST",
        """
        {"key":"%s","body":"%s","meeting":"%s","adoptedOn":"%s","status":"adopted",
         "title":{"en":"%s"}}
        """
            .formatted(key(name), family.code("HOST-STC"), family.code(meeting), day, name));
  }

  private void become(String name, String status) {
    family.registrar("HOST").done("/decisions/" + key(name) + "/statuses", status);
  }

  private void follow(String name, String status) {
    become(name, status);
    family.confirm("HOST", key(name));
  }

  private List<String> keys(Map<String, String> query) {
    var whole = new HashMap<>(query);
    whole.put("family", family.family());
    return Api.steward().read("/decisions", whole).getList("items.key");
  }
}

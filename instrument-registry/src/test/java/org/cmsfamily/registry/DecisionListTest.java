package org.cmsfamily.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of decisions has what tells them apart, and not their texts. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class DecisionListTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void bodies() {
    family = FamilyExamples.founded();
    family.body("HOST", "HOST-STC");
    family.meeting("HOST", "HOST-STC", "HOST-STC-40", "2010-11-10");
    family.meeting("HOST", "HOST-STC", "HOST-STC-44", "2015-10-15");
  }

  @Test
  void aDecisionIsListedWithoutItsProvisions() {
    family.decided("HOST", decision("D1", "HOST-STC-44", "2015-10"));

    Map<String, Object> listed = list(Map.of()).getFirst();

    assertThat(listed.remove("recordedAt")).isNotNull();
    var expected = new HashMap<String, Object>();
    expected.put("key", key("D1"));
    expected.put("family", family.family());
    expected.put("instrument", family.code("HOST"));
    expected.put("body", family.code("HOST-STC"));
    expected.put("meeting", family.code("HOST-STC-44"));
    expected.put("symbol", null);
    expected.put("title", named("D1"));
    expected.put("status", "adopted");
    expected.put("statusSince", "2015-10");
    expected.put("adoptedOn", "2015-10-01");
    expected.put("adoptedOnPublished", "2015-10");
    expected.put("precision", "month");
    expected.put("counts", true);
    expected.put("recordCounts", true);
    expected.put("demonstration", false);
    assertThat(listed).isEqualTo(expected);
  }

  @Test
  void aRecordThatIsNotConfirmedDoesNotCountInTheList() {
    registrar().done("/decisions", decision("D1", "HOST-STC-44", "2015-10-15"));

    var listed = registrarsList().getFirst();

    assertThat(listed).containsEntry("counts", false).containsEntry("recordCounts", false);
  }

  @Test
  void theTitleOfADraftIsTheOneThatWasKnown() {
    registrar().done("/decisions", draft("D1", "First"));
    var before = Instant.now().toString();
    registrar()
        .done(
            "/decisions/" + key("D1") + "/corrections",
            "{\"title\":{\"en\":\"Second\"},\"reason\":\"Reworded\"}");

    assertThat(titles(Map.of("knownAt", before))).containsExactly("First");
    assertThat(titles(Map.of())).containsExactly("Second");
  }

  @Test
  void decisionsAreAskedForByInstrumentAndMeeting() {
    family.decided("HOST", decision("D1", "HOST-STC-40", "2010-11-10"));
    family.decided("HOST", decision("D2", "HOST-STC-44", "2015-10-15"));

    assertThat(list(Map.of("meeting", family.code("HOST-STC-40"))))
        .extracting(one -> one.get("key"))
        .containsExactly(key("D1"));
    assertThat(list(Map.of("instrument", family.code("HOST")))).hasSize(2);
    assertThat(list(Map.of("instrument", family.code("PART")))).isEmpty();
  }

  @Test
  void theListIsATableToo() {
    family.decided("HOST", decision("D1", "HOST-STC-44", "2015-10-15"));

    var table =
        given()
            .auth()
            .oauth2(Api.steward().token())
            .accept("text/csv")
            .queryParam("family", family.family())
            .get("/decisions")
            .asString();

    assertThat(table.lines().findFirst().orElseThrow())
        .startsWith("key,family,instrument,body,meeting,symbol,title.en,title.fr,title.es,status")
        .doesNotContain("provisions");
    assertThat(table.lines().skip(1)).singleElement().asString().startsWith(key("D1") + ",");
  }

  private String decision(String name, String meeting, String day) {
    return """
        {"key":"%s","body":"%s","meeting":"%s","adoptedOn":"%s","status":"adopted",
         "title":{"en":"%s","fr":"%5$s (fr)","de":"%5$s (de)"},
         "provisions":[{"number":"P1","verb":"decide","text":"Decides to go on.",
           "effects":[{"type":"context"}]}]}
        """
        .formatted(key(name), family.code("HOST-STC"), family.code(meeting), day, name);
  }

  private String draft(String name, String title) {
    return """
        {"key":"%s","body":"%s","meeting":"%s","status":"draft","title":{"en":"%s"}}
        """
        .formatted(key(name), family.code("HOST-STC"), family.code("HOST-STC-44"), title);
  }

  private Api registrar() {
    return family.registrar("HOST");
  }

  private List<Object> titles(Map<String, String> query) {
    return registrar().read("/decisions", whole(query)).getList("items.title.en");
  }

  private List<Map<String, Object>> registrarsList() {
    return registrar().read("/decisions", whole(Map.of())).getList("items");
  }

  private List<Map<String, Object>> list(Map<String, String> query) {
    return Api.steward().read("/decisions", whole(query)).getList("items");
  }

  private Map<String, String> whole(Map<String, String> query) {
    var whole = new HashMap<>(query);
    whole.put("family", family.family());
    return whole;
  }

  private static Map<String, Object> named(String name) {
    var title = new HashMap<String, Object>();
    title.put("en", name);
    title.put("fr", name + " (fr)");
    title.put("es", null);
    title.put("de", name + " (de)");
    return title;
  }

  private String key(String name) {
    return family.code("HOST-" + name);
  }
}

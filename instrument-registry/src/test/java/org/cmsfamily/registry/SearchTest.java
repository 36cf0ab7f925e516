package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions stand in several languages, and are found in the reader's. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class SearchTest {

  private FamilyExamples family = FamilyExamples.unfounded();
  private String key = "";

  @BeforeEach
  void decision() {
    family = FamilyExamples.founded();
    family.body("HOST", "HOST-STC");
    family.meeting("HOST", "HOST-STC", "HOST-STC-44", "2015-10-15");
    key =
        family.decided(
            "HOST",
            """
            {"key":"%s","body":"%s","meeting":"%s","adoptedOn":"2015-10-15","status":"adopted",
             "title":{"en":"Synergies","fr":"Synergies (fr)"},
             "provisions":[
               {"number":"P7","verb":"decide","text":"Decides on capacity-building for wetlands.",
                "effects":[],"serviceAreas":["conference-services"]},
               {"number":"P9","verb":"agree","text":"Agrees that nothing costs more.",
                "effects":[]}]}
            """
                .formatted(
                    family.code("HOST-D1"), family.code("HOST-STC"), family.code("HOST-STC-44")));
  }

  @Test
  void theReaderGetsTheLanguageAskedForOrReadsWhichOne() {
    inFrench();
    var french = read(Map.of("language", "fr"));
    assertThat(french.getString("text.language")).isEqualTo("fr");
    assertThat(french.getString("text.title")).isEqualTo("Synergies en français");
    assertThat(french.getString("provisions[0].text"))
        .isEqualTo("Décide du renforcement des capacités pour les zones humides.");
    assertThat(french.getList("text.languages")).containsExactly("en", "fr");
    var spanish = read(Map.of("language", "es"));
    assertThat(spanish.getString("text.language")).isEqualTo("en");
    assertThat(spanish.getString("provisions[0].text")).startsWith("Decides on capacity");
  }

  @Test
  void aTextHasEachProvisionAndIsRecordedByTheOwnRegistrar() {
    var path = "/decisions/" + key + "/texts";
    var one = "{\"language\":\"fr\",\"title\":\"T\",\"provisions\":[\"Décide.\"]}";
    family
        .registrar("HOST")
        .post(path, one)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/provisions"));
    var two = "{\"language\":\"%s\",\"title\":\"T\",\"provisions\":[\"A.\",\"B.\"]}";
    family
        .registrar("HOST")
        .post(path, two.formatted("en"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/language"));
    family.registrar("PART").post(path, two.formatted("fr")).then().statusCode(404);
  }

  @Test
  void wordsAreFoundByTheRulesOfTheirLanguage() {
    inFrench();
    var french = search(Map.of("q", "renforcement des capacités"));
    assertThat(french.getList("items.language")).containsExactly("fr");
    assertThat(french.getList("items.number")).containsExactly("P7");
    assertThat(french.getString("items[0].title")).isEqualTo("Synergies (fr)");
    assertThat(french.getString("items[0].extract")).contains("«renforcement»");
    assertThat(search(Map.of("q", "wetland")).getList("items.number")).containsExactly("P7");
    assertThat(search(Map.of("q", "zone humide")).getList("items.language")).containsExactly("fr");
    assertThat(search(Map.of("q", "renforcement", "language", "en")).getList("items")).isEmpty();
  }

  @Test
  void facetsCountDecisionsByWhatTheyAre() {
    inFrench();
    var all = search(Map.of());
    assertThat(all.getList("facets.instrument.value")).containsExactly(family.code("HOST"));
    assertThat(all.getList("facets.verb.value")).containsExactlyInAnyOrder("decide", "agree");
    assertThat(all.getList("facets.year.value")).containsExactly("2015");
    assertThat(all.getList("facets.language.value")).containsExactlyInAnyOrder("en", "fr");
    assertThat(all.getList("facets.area.value")).containsExactly("conference-services");
    assertThat(all.getInt("facets.body[0].decisions")).isEqualTo(1);
    assertThat(all.getString("facets.body[0].names.en")).isEqualTo("HOST-STC");
    assertThat(all.getString("facets.instrument[0].names.en")).isNotBlank();
    assertThat(all.getString("facets.area[0].names.en")).isNotBlank();
    assertThat(all.getString("facets.year[0].names")).isNull();
    assertThat(all.getInt("total")).isEqualTo(all.getList("items").size());
    assertThat(all.getInt("decisions")).isEqualTo(1);
    assertThat(search(Map.of("verb", "agree", "language", "en")).getList("items.number"))
        .containsExactly("P9");
    assertThat(search(Map.of("year", "2014")).getList("items")).isEmpty();
    var first = search(Map.of("limit", "2"));
    assertThat(first.getList("items")).hasSize(2);
    assertThat(search(Map.of("limit", "200", "cursor", first.getString("next"))).getList("items"))
        .hasSize(5);
  }

  @Test
  void statusAndDayAreAskedFor() {
    assertThat(search(Map.of("status", "adopted")).getInt("decisions")).isEqualTo(1);
    assertThat(search(Map.of("status", "superseded")).getInt("decisions")).isZero();
    assertThat(search(Map.of("counts", "true")).getInt("decisions")).isEqualTo(1);
    assertThat(search(Map.of("counts", "false")).getInt("decisions")).isZero();
    family
        .registrar("HOST")
        .done("/decisions/" + key + "/statuses", "{\"status\":\"retired\",\"on\":\"2020-01-01\"}");
    family.confirm("HOST", key);
    assertThat(search(Map.of("status", "adopted", "asOf", "2019-12-31")).getInt("decisions"))
        .isEqualTo(1);
    assertThat(search(Map.of("status", "adopted", "asOf", "2020-01-01")).getInt("decisions"))
        .isZero();
    assertThat(search(Map.of("status", "retired")).getInt("decisions")).isEqualTo(1);
    family
        .registrar("HOST")
        .get("/search", Map.of("status", "danced"))
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("?status"));
  }

  @Test
  void aDecisionIsAnsweredOnceWithItsBestHits() {
    inFrench();
    var path = "/search/decisions";
    var whole = family.registrar("HOST").read(path, Map.of("family", family.family()));
    assertThat(whole.getList("items.key")).containsExactly(key);
    assertThat(whole.getInt("total")).isEqualTo(1);
    assertThat(whole.getInt("items[0].passages")).isGreaterThan(3);
    assertThat(whole.getList("items[0].hits")).hasSize(3);
    assertThat(whole.getString("items[0].title.fr")).isEqualTo("Synergies (fr)");
    assertThat(whole.getString("items[0].status")).isEqualTo("adopted");
    assertThat(whole.getBoolean("items[0].counts")).isTrue();
    assertThat(whole.getList("facets.year.value")).containsExactly("2015");
    var wetlands =
        family.registrar("HOST").read(path, Map.of("family", family.family(), "q", "wetland"));
    assertThat(wetlands.getList("items[0].hits.number")).containsExactly("P7");
    assertThat(wetlands.getString("items[0].hits[0].extract")).contains("«wetlands»");
    assertThat(wetlands.getString("next")).isNull();
  }

  @Test
  void aCursorThatCannotBeReadIsRefused() {
    for (var cursor : List.of("99999999999", "-1", "x", "0.1|x|D", "NaN|1|D", "|", "0.1|1")) {
      var encoded =
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
      family
          .registrar("HOST")
          .get("/search", Map.of("cursor", encoded))
          .then()
          .statusCode(400)
          .body("violations.pointer", hasItem("?cursor"));
    }
  }

  @Test
  void thePagesTogetherAreTheWhole() {
    inFrench();
    for (var words : List.of("", "synergies or decides or capacity or agrees")) {
      List<Object> whole = search(Map.of("q", words)).getList("items");
      assertThat(whole.size()).isGreaterThan(2);
      var paged = new ArrayList<Object>();
      String next = null;
      do {
        var page =
            search(
                next == null
                    ? Map.of("q", words, "limit", "1")
                    : Map.of("q", words, "limit", "1", "cursor", next));
        paged.addAll(page.getList("items"));
        next = page.getString("next");
      } while (next != null && paged.size() < 20);
      assertThat(paged).isEqualTo(whole);
    }
  }

  @Test
  void aVoteIsJudgedByTheRuleOfItsDay() {
    var registrar = family.registrar("HOST");
    registrar.done(
        "/bodies/" + family.code("HOST-STC") + "/corrections",
        """
        {"reason":"New rules","decisionRules":[{"subject":"default","type":"fraction",
          "numerator":1,"denominator":2,"base":"present-and-voting"}]}
        """);
    var vote = "\"vote\":{\"subject\":\"budget\",\"inFavour\":9,\"against\":1}";
    var decision =
        """
        {"key":"%s","body":"%s","meeting":"%s","status":"%%s","title":{"en":"V"},%%s}
        """
            .formatted(family.code("HOST-D7"), family.code("HOST-STC"), family.code("HOST-STC-44"));
    registrar
        .post("/decisions", decision.formatted("adopted", "\"adoptedOn\":\"2015-10-15\"," + vote))
        .then()
        .statusCode(422)
        .body("violations.rule", hasItem("decision-rule"));
    registrar.done("/decisions", decision.formatted("draft", "\"provisions\":[]"));
    var path = "/decisions/" + family.code("HOST-D7") + "/statuses";
    registrar
        .post(path, "{\"status\":\"adopted\",\"adoptedOn\":\"2015-10-15\"," + vote + "}")
        .then()
        .statusCode(422);
    registrar.done(path, "{\"status\":\"rejected\",\"on\":\"2015-10-15\"," + vote + "}");
  }

  @Test
  void draftsAreFoundByTheirOwnOnly() {
    family
        .registrar("HOST")
        .done(
            "/decisions",
            """
            {"key":"%s","body":"%s","meeting":"%s","status":"draft","title":{"en":"Zebrafish"}}
            """
                .formatted(
                    family.code("HOST-D2"), family.code("HOST-STC"), family.code("HOST-STC-44")));
    assertThat(search(Map.of("q", "zebrafish")).getList("items")).hasSize(1);
    var others =
        family
            .registrar("PART")
            .read("/search", Map.of("q", "zebrafish", "family", family.family()));
    assertThat(others.getList("items")).isEmpty();
    assertThat(others.getList("facets.instrument")).isEmpty();
  }

  @Test
  void anOutcomeThatTheRuleContradictsIsRefused() {
    var decision =
        """
        {"body":"%s","meeting":"%s","adoptedOn":"2015-10-15","status":"%%s","title":{"en":"V"},
         "vote":{"subject":"budget","objections":%%d}}
        """
            .formatted(family.code("HOST-STC"), family.code("HOST-STC-44"));
    var registrar = family.registrar("HOST");
    registrar
        .post("/decisions", decision.formatted("adopted", 1))
        .then()
        .statusCode(422)
        .body("violations.rule", hasItem("decision-rule"));
    registrar.post("/decisions", decision.formatted("rejected", 0)).then().statusCode(422);
    assertThat(
            registrar
                .done("/decisions", decision.formatted("adopted", 0))
                .getString("vote.judgement"))
        .isEqualTo("adopted");
  }

  @Test
  void figuresThatCannotBeAreNoVote() {
    var decision =
        """
        {"body":"%s","meeting":"%s","adoptedOn":"2015-10-15","status":"adopted",
         "title":{"en":"V"},"vote":{"subject":"budget",%%s}}
        """
            .formatted(family.code("HOST-STC"), family.code("HOST-STC-44"));
    var registrar = family.registrar("HOST");
    for (var impossible :
        new String[][] {
          {"\"inFavour\":5,\"abstaining\":4,\"present\":8", "/vote/present"},
          {"\"present\":10,\"members\":9", "/vote/members"},
          {"\"inFavour\":20,\"members\":10", "/vote/members"},
          {"\"objections\":4,\"members\":3", "/vote/members"}
        }) {
      var refused = registrar.post("/decisions", decision.formatted(impossible[0]));
      assertThat(refused.statusCode()).as(impossible[0]).isEqualTo(422);
      assertThat(refused.jsonPath().getList("violations.pointer", String.class))
          .as(impossible[0])
          .contains(impossible[1]);
    }
    registrar.post("/decisions", decision.formatted("\"inFavour\":-1")).then().statusCode(400);
    registrar.done("/decisions", decision.formatted("\"inFavour\":5,\"present\":8,\"members\":9"));
  }

  private void inFrench() {
    family
        .registrar("HOST")
        .done(
            "/decisions/" + key + "/texts",
            """
            {"language":"fr","title":"Synergies en français","provisions":[
              "Décide du renforcement des capacités pour les zones humides.",
              "Convient que rien ne coûte plus cher."]}
            """);
  }

  private JsonPath read(Map<String, ?> query) {
    return family.registrar("PART").read("/decisions/" + key, query);
  }

  private JsonPath search(Map<String, ?> query) {
    Map<String, Object> whole = new HashMap<>(query);
    whole.put("family", family.family());
    return family.registrar("HOST").read("/search", whole);
  }

  @Test
  void theSplitterProposesProvisionsToTheRegistrar() {
    var body =
        """
        {"body":"%s","text":"Mindful of it;\\nDecides so;\\nInvites the Chair of the HOST-STC to act"}
        """
            .formatted(family.code("HOST-STC"));
    var proposed = family.registrar("HOST").done("/provision-proposals", body);
    assertThat(proposed.getList("provisions.verb"))
        .isEqualTo(List.of("mindful", "decide", "invite"));
    assertThat(proposed.getString("provisions[2].addressees[0].holder"))
        .isEqualTo(family.code("HOST-STC"));
    family.registrar("PART").post("/provision-proposals", body).then().statusCode(404);
  }
}

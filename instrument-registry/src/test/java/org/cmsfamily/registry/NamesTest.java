package org.cmsfamily.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names in any language, each under its BCP 47 tag. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class NamesTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.founded();
  }

  @Test
  void aThingIsNamedInAnyLanguage() {
    Api.steward()
        .done(
            "/organisations",
            organisation(
                "{\"en\":\"Adviser\",\"de\":\"Rat\",\"zh-Hans\":\"顾问\",\"fr\":\"Conseil\"}"));

    assertThat(
            Api.steward()
                .read("/organisations/" + family.code("ADV"), Map.of())
                .<String, String>getMap("names"))
        .containsAllEntriesOf(
            Map.of("en", "Adviser", "fr", "Conseil", "de", "Rat", "zh-Hans", "顾问"));
  }

  @Test
  void aListAsCsvHasTheLanguagesOfTheSuiteAlone() {
    Api.steward().done("/organisations", organisation("{\"en\":\"Adviser\",\"de\":\"Rat\"}"));

    var csv =
        given()
            .auth()
            .oauth2(Api.steward().token())
            .accept("text/csv")
            .get("/organisations?family=" + family.family())
            .asString();
    assertThat(csv.lines().findFirst())
        .hasValueSatisfying(
            header -> assertThat(header).contains("names.en").doesNotContain("others"));
  }

  @Test
  void whatIsNoLanguagesTagIsNamed() {
    var refused =
        Api.steward()
            .post("/organisations", organisation("{\"en\":\"Adviser\",\"a_language\":\"Rat\"}"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().<String>getList("violations.pointer"))
        .containsExactly("/names/a_language");
  }

  @Test
  void whatHasNoNameAtAllIsRefused() {
    var refused = Api.steward().post("/organisations", organisation("{}"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().<String>getList("violations.code"))
        .containsExactly("name-needed");
  }

  @Test
  void anInstrumentIsNamedInOneOfItsWorkingLanguagesAndInNoOtherIfItsOwnWish() {
    var instrument =
        """
        {"family":"%s","code":"%s","shortName":"GANSO","kind":"mou","binding":false,
         "languages":["es"],"names":%%s}
        """
            .formatted(family.family(), family.code("GANSO"));
    var refused = Api.steward().post("/instruments", instrument.formatted("{\"en\":\"Goose\"}"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().<String>getList("violations.pointer")).containsExactly("/names");

    var made = Api.steward().done("/instruments", instrument.formatted("{\"es\":\"Cauquén\"}"));
    assertThat(made.getString("names.es")).isEqualTo("Cauquén");
    assertThat(made.getString("names.en")).isNull();
  }

  @Test
  void aDecisionsTitleIsFoundInItsLanguage() {
    family.body("HOST", "HOST-STC");
    family.meeting("HOST", "HOST-STC", "HOST-STC-1", "2026-11-02");
    family
        .registrar("HOST")
        .done(
            "/decisions",
            """
            {"key":"%s","body":"%s","meeting":"%s","status":"draft",
             "title":{"en":"Working together","de":"Zusammenarbeit"},
             "provisions":[{"number":"1","verb":"decide","text":"Decides so.",
               "effects":[{"type":"context"}]}]}
            """
                .formatted(
                    family.code("HOST") + "-NAMED",
                    family.code("HOST-STC"),
                    family.code("HOST-STC-1")));

    assertThat(
            family
                .registrar("HOST")
                .read("/search", Map.of("q", "Zusammenarbeit", "family", family.family()))
                .<String>getList("items.language"))
        .containsExactly("de");
  }

  private String organisation(String names) {
    return "{\"family\":\"%s\",\"code\":\"%s\",\"names\":%s}"
        .formatted(family.family(), family.code("ADV"), names);
  }
}

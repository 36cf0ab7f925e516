package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S35FoundInTheReadersLanguageTest {

  private FamilyUnderTest family;
  private String key;

  @BeforeAll
  void aDecisionInEnglishAndFrench() {
    family = FamilyUnderTest.founded();
    key = family.of("CMS") + "-LANGUAGES";
    var provision =
        Map.of(
            "number", "1",
            "verb", "invite",
            "text", "Invites the secretariats to work together on capacity-building.",
            "effects", List.of(Map.of("type", "context")));
    family
        .registry(Part.CMS_REGISTRAR)
        .post(
            "/decisions",
            Map.of(
                "key", key,
                "body", family.of("CMS-STC"),
                "meeting", family.of("CMS-STC-44"),
                "adoptedOn", "2015-10-15",
                "status", "adopted",
                "title", Map.of("en", "Working together"),
                "provisions", List.of(provision)));
    family.confirms("CMS", key);
    family
        .registry(Part.CMS_REGISTRAR)
        .post(
            "/decisions/" + key + "/texts",
            Map.of(
                "language", "fr",
                "title", "Travailler ensemble",
                "provisions",
                    List.of(
                        "Invite les secrétariats à travailler ensemble au renforcement des"
                            + " capacités.")));
  }

  @Test
  void wordsOfOneLanguageFindTheTextInThatLanguageAndItsProvision() {
    var query = URLEncoder.encode("renforcement des capacités", StandardCharsets.UTF_8);
    var found =
        family
            .registry(Part.AEWA_OFFICER)
            .get("/search?language=fr&family=" + family.code() + "&q=" + query)
            .json()
            .path("items");

    assertThat(found).extracting(hit -> hit.path("decision").asText()).contains(key);
    assertThat(found)
        .filteredOn(hit -> hit.path("decision").asText().equals(key))
        .extracting(hit -> hit.path("language").asText() + " " + hit.path("number").asText())
        .contains("fr 1");
  }

  @Test
  void askedForALanguageInWhichThereIsNoneTheReaderIsToldWhichHeGot() {
    assertThat(read("fr").at("/text/language").asText()).isEqualTo("fr");
    assertThat(read("fr").path("provisions").path(0).path("text").asText())
        .startsWith("Invite les secrétariats");
    assertThat(read("es").at("/text/language").asText()).isEqualTo("en");
    assertThat(read("es").path("provisions").path(0).path("text").asText())
        .startsWith("Invites the secretariats");
  }

  @Test
  void everyServiceRefusesInTheReadersLanguageWithTheSameCode() {
    for (var desk :
        List.of(
            family.registry(Part.CMS_OFFICER),
            family.catalog(Part.CMS_OFFICER),
            family.reporting(Part.CMS_OFFICER))) {
      var english = refused(desk, "de");
      var french = refused(desk, "fr-CH");
      var spanish = refused(desk, "es");

      assertThat(List.of(english, french, spanish))
          .extracting(answer -> answer.json().path("title").asText())
          .containsExactly(
              "The request is not well formed",
              "La requête n'est pas bien formée",
              "La solicitud no está bien formada");
      assertThat(List.of(english, french, spanish))
          .extracting(answer -> answer.json().at("/violations/0/code").asText())
          .containsOnly("not-a-parameter-of");
      assertThat(french.headers().firstValue("Content-Language")).hasValue("fr");
      assertThat(spanish.json().at("/violations/0/message").asText())
          .startsWith("no es un parámetro aquí; se conocen:");
      assertThat(spanish.json().at("/violations/0/parameters/known"))
          .extracting(JsonNode::asText)
          .contains("limit");
    }
  }

  private JsonNode read(String language) {
    return family
        .registry(Part.AEWA_OFFICER)
        .get("/decisions/" + key + "?language=" + language)
        .json();
  }

  private static ApiResponse refused(Desk desk, String language) {
    var answer =
        desk.api()
            .send(
                "GET",
                "/acts?surprise=1",
                BodyPublishers.noBody(),
                get -> get.header("Accept-Language", language));
    assertThat(answer.status()).isEqualTo(400);
    return answer;
  }
}

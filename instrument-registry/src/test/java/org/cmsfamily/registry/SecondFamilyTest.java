package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The Basel, Rotterdam and Stockholm conventions as a family of its own: host Basel, city Geneva.
 * What is recorded here is a demonstration.
 */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class SecondFamilyTest {

  /** In a text of the code: what names an instrument, a city or a body of the first family. */
  private static final Pattern OF_THE_FIRST =
      Pattern.compile("\"[^\"\\n]*\\b(CMS|AEWA|ASCOBANS|EUROBATS|ACCOBAMS|Bonn)\\b");

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.unfounded();
    Api.steward()
        .done(
            "/families",
            """
            {"code":"%1$s","names":{"en":"Chemicals and waste","fr":"Produits chimiques et déchets"},
             "zone":"Europe/Zurich","reportingCurrency":"USD","languages":["en","fr","es"],
             "businessDate":"2026-11-02","demonstration":true,
             "serviceAreas":[{"code":"technical-assistance","names":{"en":"Technical assistance"}}],
             "rollOut":{"host":"%1$s-BASEL","reportTo":"%1$s-BASEL-COP",
               "standing":["%1$s-BASEL","%1$s-STOCKHOLM"],"city":"Geneva","adviser":"%1$s-UNEP"}}
            """
                .formatted(family.family()));
    for (var instrument : List.of("BASEL", "ROTTERDAM", "STOCKHOLM")) {
      family.instrument(instrument);
    }
    office("BASEL", "BASEL-SEC", "Geneva", "CH", "1992-05-05");
    office("STOCKHOLM", "STOCKHOLM-SEC", "Geneva", "CH", "2004-05-17");
    office("ROTTERDAM", "ROTTERDAM-SEC", "Rome", "IT", "2004-02-24");
  }

  @Test
  void whoStandsInItsCityIsComputedFromSeatsOnThatDay() {
    assertThat(inTheCity("2012-01-01"))
        .containsExactly(family.code("BASEL"), family.code("STOCKHOLM"));

    var rotterdam = family.registrar("ROTTERDAM");
    var seats = "/secretariats/" + family.code("ROTTERDAM-SEC") + "/seats";
    rotterdam.done(
        seats, "{\"city\":\"Geneva\",\"country\":\"CH\",\"from\":\"2013-01-01\",\"to\":null}");

    assertThat(inTheCity("2012-12-31"))
        .containsExactly(family.code("BASEL"), family.code("STOCKHOLM"));
    assertThat(inTheCity("2013-01-01"))
        .containsExactly(family.code("BASEL"), family.code("ROTTERDAM"), family.code("STOCKHOLM"));
    assertThat(
            rotterdam
                .read("/instruments/" + family.code("ROTTERDAM"), Map.of("asOf", "2012-12-31"))
                .getString("seat.city"))
        .isEqualTo("Rome");
  }

  @Test
  void itsBodiesDecideAndItsTermsChangeByTheBodyReportedTo() {
    family.body("BASEL", "BASEL-COP");
    family.meeting("BASEL", "BASEL-COP", "BASEL-COP-17", "17", "2026-10-15");
    var decision =
        family.decided(
            "BASEL",
            """
            {"body":"%1$s-BASEL-COP","meeting":"%1$s-BASEL-COP-17","adoptedOn":"2026-10-15",
             "status":"adopted","title":{"en":"Cooperation and coordination"},"demonstration":true,
             "provisions":[{"number":"1","verb":"decide","text":"Decides that …","effects":[
               {"type":"grants","what":"mandate","areas":["technical-assistance"]},
               {"type":"invites","addressee":{"kind":"instrument","code":"%1$s-ROTTERDAM"}}]}]}
            """
                .formatted(family.family()));
    assertThat(
            family
                .registrar("ROTTERDAM")
                .read("/invitations", Map.of("decision", decision))
                .getList("items"))
        .hasSize(1);

    var path = "/families/" + family.family();
    var read = family.registrar("BASEL").get(path, Map.of());
    assertThat(read.jsonPath().getString("rollOut.host")).isEqualTo(family.code("BASEL"));
    assertThat(read.jsonPath().getBoolean("demonstration")).isTrue();
  }

  @Test
  void noTextOfTheCodeNamesAnInstrumentACityOrABodyOfTheFirst() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        var code =
            Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
        assertThat(OF_THE_FIRST.matcher(code).find()).as(source.toString()).isFalse();
      }
    }
  }

  private void office(String instrument, String office, String city, String country, String from) {
    Api.steward()
        .done(
            "/secretariats",
            """
            {"family":"%s","code":"%s","names":{"en":"%s"},"permanentFor":"%s"}
            """
                .formatted(family.family(), family.code(office), office, family.code(instrument)));
    var registrar = family.registrar(instrument);
    registrar.done(
        "/secretariats/" + family.code(office) + "/seats",
        "{\"city\":\"%s\",\"country\":\"%s\",\"from\":\"%s\",\"to\":%s}"
            .formatted(
                city, country, from, instrument.equals("ROTTERDAM") ? "\"2013-01-01\"" : "null"));
    registrar.done(
        "/secretariats/" + family.code(office) + "/serving-arrangements",
        "{\"instrument\":\"%s\",\"role\":\"permanent\",\"from\":\"%s\"}"
            .formatted(family.code(instrument), from));
  }

  private List<String> inTheCity(String day) {
    return family
        .registrar("BASEL")
        .read("/instruments", Map.of("family", family.family(), "bonnBased", "true", "asOf", day))
        .getList("items.code");
  }
}

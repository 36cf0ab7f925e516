package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instrument's facts on a date: S01 over HTTP. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class FactsAsOfTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.founded();
  }

  @Test
  void aMoveIsSeenFromItsDayAndALaterFactChangesNothingBefore() {
    secretariat("PART-OLD", "PART", "interim", "The Hague", "1996", "2000-07-17");
    secretariat("PART-NEW", "PART", "permanent", "Bonn", "2000-07-17", null);
    secretariat("HOST-SEC", "HOST", "permanent", "Bonn", "1984-11", null);
    assertThat(bonnBased("2000-07-16", null)).containsExactly(family.code("HOST"));
    assertThat(bonnBased("2000-07-17", null))
        .containsExactly(family.code("HOST"), family.code("PART"));

    seat("PART-NEW", "PART", "Nairobi", "2030-01-01", null);
    assertThat(bonnBased("2000-07-16", null)).containsExactly(family.code("HOST"));
    assertThat(bonnBased("2029-12-31", null))
        .containsExactly(family.code("HOST"), family.code("PART"));
    assertThat(bonnBased("2030-01-01", null)).containsExactly(family.code("HOST"));
  }

  @Test
  void aCorrectionChangesTheAnswerButNotThatForAnEarlierKnownAt() {
    secretariat("HOST-SEC", "HOST", "permanent", "Bonn", "1984-11", null);
    var before = Instant.now();
    seat("HOST-SEC", "HOST", "Nairobi", "1984-11", "s1");
    assertThat(bonnBased("2000-01-01", null)).isEmpty();
    assertThat(bonnBased("2000-01-01", before)).containsExactly(family.code("HOST"));
  }

  @Test
  void thePermanentArrangementGoesBeforeTheInterimAndCoordinationNeverCounts() {
    secretariat("HOST-COORD", "HOST", "coordination", "Bonn", "1980", null);
    assertThat(bonnBased("2000-01-01", null)).isEmpty();
    secretariat("HOST-OLD", "HOST", "interim", "The Hague", "1996", null);
    secretariat("HOST-SEC", "HOST", "permanent", "Bonn", "1990", null);
    assertThat(bonnBased("2000-01-01", null)).containsExactly(family.code("HOST"));
    var host =
        family
            .registrar("HOST")
            .read("/instruments/" + family.code("HOST"), Map.of("asOf", "2000-01-01"));
    assertThat(host.getString("secretariat")).isEqualTo(family.code("HOST-SEC"));
    assertThat(host.getString("secretariatNames.en")).isNotBlank();
    assertThat(host.getString("seat.city")).isEqualTo("Bonn");
  }

  @Test
  void anInstrumentHasOnePermanentAndOneInterimSecretariatInTheSameDays() {
    secretariat("HOST-SEC", "HOST", "permanent", "Bonn", "1984-11", null);
    secretariat("HOST-OLD", "HOST", "interim", "Bonn", "1980", "1984-11");
    secretariat("OTHER", "PART", "permanent", "Bonn", "1984-11", null);
    assertThat(serve("HOST", "permanent", "2000", "null")).isEqualTo(422);
    assertThat(serve("HOST", "permanent", "1970", "\"1985\"")).isEqualTo(422);
    assertThat(serve("HOST", "interim", "1982", "null")).isEqualTo(422);
    assertThat(serve("HOST", "permanent", "1970", "\"1984-11-01\"")).isEqualTo(201);
    assertThat(serve("HOST", "coordination", "1970", "null")).isEqualTo(201);
  }

  @Test
  void anArrangementIsEnteredByTheRegistrarOfTheInstrumentServed() {
    secretariat("OTHER", "PART", "permanent", "Bonn", "1984-11", null);
    var arrangement =
        "{\"instrument\":\"%s\",\"role\":\"permanent\"}".formatted(family.code("HOST"));
    var path = "/secretariats/" + family.code("OTHER") + "/serving-arrangements";
    family.registrar("PART").post(path, arrangement).then().statusCode(404);
    family.registrar("HOST").post(path, arrangement).then().statusCode(201);
    family
        .registrar("HOST")
        .post(
            "/secretariats/" + family.code("OTHER") + "/seats",
            "{\"city\":\"Paris\",\"country\":\"FR\",\"from\":\"2020\"}")
        .then()
        .statusCode(404);
  }

  private int serve(String instrument, String role, String from, String to) {
    return family
        .registrar(instrument)
        .post(
            "/secretariats/" + family.code("OTHER") + "/serving-arrangements",
            """
            {"instrument":"%s","role":"%s","from":"%s","to":%s}
            """
                .formatted(family.code(instrument), role, from, to))
        .statusCode();
  }

  @Test
  void aDayListsOnlyTheInstrumentsInForceOnIt() {
    create("EARLY", "convention", "\"1983-11\"");
    create("LATE", "agreement", "\"1999-11-01\"");
    create("INI", "initiative", "null");
    assertThat(inForce("1983-10-31")).containsExactly(family.code("HOST"), family.code("PART"));
    assertThat(inForce("1983-11-01"))
        .containsExactly(family.code("EARLY"), family.code("HOST"), family.code("PART"));
    assertThat(inForce("1999-11-01")).contains(family.code("LATE")).hasSize(4);
    assertThat(
            Api.steward().read("/instruments", Map.of("family", family.family())).getList("items"))
        .hasSize(5);
  }

  @Test
  void instrumentsComeAPageAtATime() {
    var first = Api.steward().read("/instruments", Map.of("family", family.family(), "limit", 1));
    assertThat(first.getList("items.code")).containsExactly(family.code("HOST"));
    var rest =
        Api.steward()
            .read(
                "/instruments",
                Map.of("family", family.family(), "limit", 1, "cursor", first.getString("next")));
    assertThat(rest.getList("items.code")).containsExactly(family.code("PART"));
    assertThat(rest.getString("next")).isNull();
  }

  private void create(String name, String kind, String inForce) {
    Api.steward()
        .done(
            "/instruments",
            """
            {"family":"%s","code":"%s","shortName":"%s","names":{"en":"%s"},"kind":"%s",
             "binding":false,"inForce":%s}
            """
                .formatted(family.family(), family.code(name), name, name, kind, inForce));
  }

  private List<String> inForce(String day) {
    return Api.steward()
        .read("/instruments", Map.of("family", family.family(), "asOf", day))
        .getList("items.code");
  }

  @Test
  void whatWillBeKnownIsNotAnswered() {
    family
        .registrar("HOST")
        .get("/instruments", Map.of("knownAt", "2999-01-01T00:00:00Z"))
        .then()
        .statusCode(400);
  }

  @Test
  void onlyWhoMaintainsASecretariatAddsASeat() {
    secretariat("HOST-SEC", "HOST", "permanent", "Bonn", "1984-11", null);
    family
        .registrar("PART")
        .post(
            "/secretariats/" + family.code("HOST-SEC") + "/seats",
            "{\"city\":\"Paris\",\"country\":\"FR\",\"from\":\"2020\"}")
        .then()
        .statusCode(404);
  }

  private void secretariat(
      String code, String instrument, String role, String city, String from, @Nullable String to) {
    Api.steward()
        .done(
            "/secretariats",
            """
            {"family":"%s","code":"%s","names":{"en":"%s"},"permanentFor":"%s"}
            """
                .formatted(family.family(), family.code(code), code, family.code(instrument)));
    var path = "/secretariats/" + family.code(code);
    family
        .registrar(instrument)
        .done(
            path + "/seats",
            """
            {"city":"%s","country":"DE","from":"%s","to":%s,"source":"test"}
            """
                .formatted(city, from, quoted(to)));
    family
        .registrar(instrument)
        .done(
            path + "/serving-arrangements",
            """
            {"instrument":"%s","role":"%s","from":"%s","to":%s}
            """
                .formatted(family.code(instrument), role, from, quoted(to)));
  }

  private void seat(
      String code, String instrument, String city, String from, @Nullable String replaces) {
    family
        .registrar(instrument)
        .done(
            "/secretariats/" + family.code(code) + "/seats",
            """
            {"city":"%s","country":"KE","from":"%s","replaces":%s}
            """
                .formatted(city, from, quoted(replaces)));
  }

  private static String quoted(@Nullable String value) {
    return value == null ? "null" : "\"" + value + "\"";
  }

  private List<String> bonnBased(String asOf, @Nullable Instant knownAt) {
    var query =
        knownAt == null
            ? Map.of("family", family.family(), "asOf", asOf, "bonnBased", "true")
            : Map.of(
                "family",
                family.family(),
                "asOf",
                asOf,
                "bonnBased",
                "true",
                "knownAt",
                knownAt.toString());
    return family.registrar("HOST").read("/instruments", query).getList("items.code");
  }
}

package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was recorded is corrected by rows; the old answer stays for what was known before. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class CorrectionsTest {

  private FamilyExamples family = FamilyExamples.unfounded();
  private Api registrar = Api.steward();

  @BeforeEach
  void bodies() {
    family = FamilyExamples.founded();
    registrar = family.registrar("HOST");
    family.body("HOST", "HOST-STC");
    family.meeting("HOST", "HOST-STC", "HOST-STC-44", "2026-12-01");
  }

  @Test
  void aMeetingIsMovedAndTheOldDaysStayForWhatWasKnown() {
    var path = "/meetings/" + family.code("HOST-STC-44");
    var before = Instant.now().toString();
    var moved =
        "{\"start\":\"2026-12-08\",\"end\":\"2026-12-09\",\"reason\":\"Postponed\",\"replaces\":\"r1\"}";
    family.registrar("PART").post(path + "/corrections", moved).then().statusCode(404);
    registrar.done(path + "/corrections", moved);
    assertThat(registrar.read(path, Map.of()).getString("start")).isEqualTo("2026-12-08");
    assertThat(registrar.read(path, Map.of("knownAt", before)).getString("start"))
        .isEqualTo("2026-12-01");
    var query = Map.of("body", family.code("HOST-STC"));
    assertThat(registrar.read("/meetings", query).getList("items.end"))
        .containsExactly("2026-12-09");
    assertThat(
            registrar
                .read("/meetings", Map.of("instrument", family.code("HOST")))
                .getList("items.code"))
        .contains(family.code("HOST-STC-44"));
    assertThat(
            registrar
                .read("/meetings", Map.of("instrument", family.code("PART")))
                .getList("items.code"))
        .doesNotContain(family.code("HOST-STC-44"));
    assertThat(
            registrar
                .read("/meetings", Map.of("body", family.code("HOST-STC"), "knownAt", before))
                .getList("items.end"))
        .containsExactly("2026-12-01");
    registrar.post(path + "/corrections", moved).then().statusCode(422);
    registrar
        .post(path + "/corrections", moved.replace("2026-12-09", "2026-12-07").replace("r1", "r2"))
        .then()
        .statusCode(422);
  }

  @Test
  void whatAMeetingNeedNotHaveIsClearedByANullAndStaysIfLeftOut() {
    var path = "/meetings/" + family.code("HOST-STC-44");
    registrar.done(path + "/corrections", "{\"label\":\"StC44\",\"reason\":\"Named\"}");
    assertThat(registrar.read(path, Map.of()).getString("city")).isEqualTo("Bonn");
    registrar.done(
        path + "/corrections", "{\"city\":null,\"end\":null,\"reason\":\"Not known yet\"}");
    var cleared = registrar.read(path, Map.of());
    assertThat(cleared.getString("city")).isNull();
    assertThat(cleared.getString("end")).isNull();
    assertThat(cleared.getString("country")).isEqualTo("DE");
    assertThat(cleared.getString("label")).isEqualTo("StC44");
    assertThat(cleared.getString("start")).isEqualTo("2026-12-01");
    var refused =
        registrar.post(
            path + "/corrections",
            "{\"city\":\"%s\",\"country\":\"Germany\",\"closes\":\"soon\",\"reason\":\"x\"}"
                .formatted("B".repeat(101)));
    assertThat(refused.statusCode()).isEqualTo(400);
    var faults =
        registrar.post(
            path + "/corrections",
            "{\"city\":\"%s\",\"country\":\"Germany\",\"reason\":\"x\"}"
                .formatted("B".repeat(101)));
    assertThat(faults.jsonPath().getList("violations.pointer", String.class))
        .containsExactlyInAnyOrder("/city", "/country");
  }

  @Test
  void whatABodyNeedNotHaveIsClearedByANull() {
    var path = "/bodies/" + family.code("HOST-STC");
    registrar.done(
        path + "/corrections",
        "{\"documentDeadlineDays\":60,\"established\":\"1985\",\"replaces\":\"r1\",\"reason\":\"Rules\"}");
    registrar.done(
        path + "/corrections",
        "{\"documentDeadlineDays\":null,\"replaces\":\"r2\",\"reason\":\"No such rule\"}");
    var cleared = registrar.read(path, Map.of());
    assertThat(cleared.getString("documentDeadlineDays")).isNull();
    assertThat(cleared.getString("established")).isEqualTo("1985");
  }

  @Test
  void aCompetenceRecordedByMistakeIsWithdrawn() {
    var path = "/bodies/" + family.code("HOST-STC");
    var before = Instant.now().toString();
    var withdrawal = path + "/competences/c1/withdrawals";
    family.registrar("PART").post(withdrawal, "{\"reason\":\"x\"}").then().statusCode(404);
    registrar.post(withdrawal, "{}").then().statusCode(400);
    registrar.done(withdrawal, "{\"reason\":\"Another body's\"}");
    assertThat(registrar.read(path, Map.of()).getList("competences")).isEmpty();
    assertThat(registrar.read(path, Map.of("asOf", "2026-11-02")).getList("competences")).isEmpty();
    assertThat(
            registrar
                .read(path, Map.of("asOf", "2026-11-02", "knownAt", before))
                .getList("competences.id"))
        .containsExactly("c1");
    registrar.post(withdrawal, "{\"reason\":\"Again\"}").then().statusCode(404);
    assertThat(
            registrar
                .read("/acts", Map.of("aggregate", family.code("HOST-STC")))
                .getList("items.name"))
        .contains("withdraw-competence");
    registrar.done(path + "/competences", "{\"subject\":\"common-services\"}");
    assertThat(registrar.read(path, Map.of()).getList("competences.id")).containsExactly("c3");
  }

  @Test
  void aServingArrangementRecordedByMistakeIsWithdrawnAndExcludesNoOther() {
    for (var office : new String[] {"HOST-SEC", "OTHER-SEC"}) {
      Api.steward()
          .done(
              "/secretariats",
              "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"Office\"}}"
                  .formatted(family.family(), family.code(office)));
    }
    var path = "/secretariats/" + family.code("HOST-SEC");
    var serving =
        "{\"instrument\":\"%s\",\"role\":\"permanent\",\"from\":\"2000-01-01\"}"
            .formatted(family.code("HOST"));
    registrar.done(path + "/serving-arrangements", serving);
    var other = "/secretariats/" + family.code("OTHER-SEC") + "/serving-arrangements";
    registrar.post(other, serving).then().statusCode(422);
    var withdrawal = path + "/serving-arrangements/a1/withdrawals";
    family.registrar("PART").post(withdrawal, "{\"reason\":\"x\"}").then().statusCode(404);
    registrar.done(withdrawal, "{\"reason\":\"The other office's\"}");
    assertThat(registrar.read(path, Map.of()).getList("servingArrangements")).isEmpty();
    registrar.post(withdrawal, "{\"reason\":\"Again\"}").then().statusCode(404);
    registrar.done(other, serving);
  }

  @Test
  void aMeetingThatIsCorrectedWasAlwaysSo() {
    var path = "/meetings/" + family.code("HOST-STC-44");
    var before = Instant.now().toString();
    registrar.done(
        path + "/corrections", "{\"start\":\"2026-11-30\",\"reason\":\"A typing error\"}");
    registrar.done(path + "/corrections", "{\"start\":\"2026-11-29\",\"reason\":\"Another one\"}");
    assertThat(registrar.read(path, Map.of()).getString("start")).isEqualTo("2026-11-29");
    assertThat(registrar.read(path, Map.of("asOf", "2026-11-01")).getString("start"))
        .isEqualTo("2026-11-29");
    assertThat(
            registrar
                .read(path, Map.of("asOf", "2026-11-01", "knownAt", before))
                .getString("start"))
        .isEqualTo("2026-12-01");
    assertThat(
            registrar
                .read(
                    "/recorded-facts",
                    Map.of("kind", "meeting", "thing", family.code("HOST-STC-44")))
                .getList("items.replaces"))
        .containsExactly(null, "r1", "r2");
  }

  @Test
  void aBodyIsRenamedSinceADayAndARowOfItsPastIsCorrected() {
    var path = "/bodies/" + family.code("HOST-STC");
    registrar.done(
        path + "/corrections",
        "{\"names\":{\"en\":\"Steering"
            + " Committee\"},\"since\":\"2026-06-01\",\"reason\":\"Renamed\"}");
    assertThat(name(path, "2026-05-31")).isEqualTo("HOST-STC");
    assertThat(name(path, "2026-06-01")).isEqualTo("Steering Committee");
    var before = Instant.now().toString();
    registrar.done(
        path + "/corrections",
        "{\"names\":{\"en\":\"Standing Committee\"},\"replaces\":\"r1\",\"reason\":\"A code\"}");
    assertThat(name(path, "2026-05-31")).isEqualTo("Standing Committee");
    assertThat(name(path, "2026-06-01")).isEqualTo("Steering Committee");
    assertThat(registrar.read(path, Map.of()).getString("names.en"))
        .isEqualTo("Steering Committee");
    assertThat(
            registrar
                .read(path, Map.of("asOf", "2026-05-31", "knownAt", before))
                .getString("names.en"))
        .isEqualTo("HOST-STC");
    assertThat(registrar.read(path, Map.of()).getList("competences")).hasSize(1);
    registrar
        .post(
            path + "/corrections",
            "{\"names\":{\"en\":\"Later\"},\"since\":\"2026-11-03\",\"reason\":\"x\"}")
        .then()
        .statusCode(422);
    var rows =
        registrar.read("/recorded-facts", Map.of("kind", "body", "thing", family.code("HOST-STC")));
    assertThat(rows.getList("items.id")).containsExactly("r1", "r2", "r3");
    assertThat(rows.getList("items.replaces")).containsExactly(null, null, "r1");
  }

  private String name(String path, String asOf) {
    return registrar.read(path, Map.of("asOf", asOf)).getString("names.en");
  }

  @Test
  void whatIsNotKnownYetDoesNotExist() {
    var before = Instant.now().toString();
    family.body("HOST", "HOST-COP");
    var path = "/bodies/" + family.code("HOST-COP");
    registrar.get(path, Map.of("knownAt", before)).then().statusCode(404);
    registrar.get(path, Map.of()).then().statusCode(200);
    assertThat(
            registrar
                .read("/bodies", Map.of("instrument", family.code("HOST"), "knownAt", before))
                .getList("items.code"))
        .containsExactly(family.code("HOST-STC"));
  }

  @Test
  void anInstrumentsUpdateChangesNoEarlierAnswer() {
    var path = "/instruments/" + family.code("HOST");
    var before = Instant.now().toString();
    var response = registrar.get(path, Map.of());
    long version = Long.parseLong(response.header("ETag").replaceAll("^\"(\\d+).*", "$1"));
    var update =
        """
        {"family":"%s","code":"%s","shortName":"HOST","names":{"en":"Renamed"},"kind":"agreement",
         "legalBasis":"Art. IV.3","binding":true,"languages":["en"]}
        """
            .formatted(family.family(), family.code("HOST"));
    registrar.put(path, update, version).then().statusCode(200);
    assertThat(registrar.read(path, Map.of()).getString("names.en")).isEqualTo("Renamed");
    assertThat(registrar.read(path, Map.of("knownAt", before)).getString("names.en"))
        .isEqualTo("Instrument HOST");
    assertThat(registrar.read(path, Map.of("asOf", "2026-11-01")).getString("names.en"))
        .isEqualTo("Instrument HOST");
    assertThat(registrar.read(path, Map.of("asOf", "2026-11-02")).getString("names.en"))
        .isEqualTo("Renamed");
  }

  @Test
  void theInstrumentsInForceOnADayStayForWhatWasKnown() {
    var path = "/instruments/" + family.code("HOST");
    var before = Instant.now().toString();
    var day = Map.of("family", family.family(), "asOf", "2026-11-02");
    var knownDay = Map.of("family", family.family(), "asOf", "2026-11-02", "knownAt", before);
    assertThat(registrar.read("/instruments", day).getList("items.code")).hasSize(2);
    var response = registrar.get(path, Map.of());
    long version = Long.parseLong(response.header("ETag").replaceAll("^\"(\\d+).*", "$1"));
    var update =
        """
        {"family":"%s","code":"%s","shortName":"HOST","names":{"en":"Instrument HOST"},
         "kind":"agreement","binding":true,"inForce":"2027-01","replaces":"r1","reason":"Found"}
        """
            .formatted(family.family(), family.code("HOST"));
    registrar.put(path, update, version).then().statusCode(200);
    assertThat(registrar.read("/instruments", day).getList("items.code"))
        .containsExactly(family.code("PART"));
    assertThat(registrar.read("/instruments", knownDay).getList("items.code")).hasSize(2);
  }

  @Test
  void aFamilysBusinessDateChangesNoEarlierAnswer() {
    var path = "/families/" + family.family();
    var before = Instant.now().toString();
    Api.steward().done(path + "/business-date", "{\"date\":\"2026-11-05\"}");
    assertThat(registrar.read(path, Map.of("knownAt", before)).getString("businessDate"))
        .isEqualTo("2026-11-02");
    assertThat(registrar.read(path, Map.of()).getString("businessDate")).isEqualTo("2026-11-05");
  }

  @Test
  void aPersonsOfficeIsCorrected() {
    var id = family.enter(registrar, "oficer");
    var path = "/persons/" + id;
    var before = Instant.now().toString();
    registrar
        .post(
            path + "/corrections",
            "{\"office\":\"officer\",\"replaces\":\"r1\",\"reason\":\"A slip\"}")
        .then()
        .statusCode(200)
        .body("office", equalTo("officer"));
    assertThat(registrar.read(path, Map.of("knownAt", before)).getString("office"))
        .isEqualTo("oficer");
    assertThat(registrar.get("/recorded-facts", Map.of("kind", "person", "thing", id)).asString())
        .doesNotContain("digest")
        .contains("oficer");
  }

  @Test
  void aDraftIsCorrectedAndWhatWasDecidedIsNot() {
    var key = family.code("HOST-D1");
    registrar.done(
        "/decisions",
        """
        {"key":"%s","body":"%s","meeting":"%s","status":"draft","title":{"en":"First"},
         "provisions":[{"number":"1","verb":"note","text":"Notes it.","effects":[]},
           {"number":"2","verb":"note","text":"Notes that.","effects":[]}]}
        """
            .formatted(key, family.code("HOST-STC"), family.code("HOST-STC-44")));
    var path = "/decisions/" + key;
    var before = Instant.now().toString();
    var correction =
        """
        {"title":{"en":"Second"},"reason":"Agreed so",
         "provisions":[{"number":"1","verb":"decide","text":"Decides it.","effects":[]}]}
        """;
    family.registrar("PART").post(path + "/corrections", correction).then().statusCode(404);
    registrar.done(path + "/corrections", correction);
    assertThat(registrar.read(path, Map.of()).getString("provisions[0].text"))
        .isEqualTo("Decides it.");
    var old = registrar.read(path, Map.of("knownAt", before));
    assertThat(old.getString("title.en")).isEqualTo("First");
    assertThat(old.getList("provisions")).hasSize(2);
    Api.steward()
        .done("/families/" + family.family() + "/business-date", "{\"date\":\"2026-12-01\"}");
    registrar.done(path + "/statuses", "{\"status\":\"adopted\",\"adoptedOn\":\"2026-12-01\"}");
    registrar.post(path + "/corrections", correction).then().statusCode(409);
  }
}

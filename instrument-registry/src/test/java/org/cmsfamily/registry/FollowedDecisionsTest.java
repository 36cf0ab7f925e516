package org.cmsfamily.registry;

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

/** What follows a decision that counts takes effect when a second office holder confirms it. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class FollowedDecisionsTest {
  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void aBody() {
    family = FamilyExamples.founded("2027-07-01");
    family.body("HOST", "HOST-STC");
    family.meeting("HOST", "HOST-STC", "HOST-STC-44", "2026-10-15");
  }

  @Test
  void aConditionRecordedAsMetLeavesTheDecisionInForceAsItWasUntilAnotherOneConfirmsThat() {
    var path = conditional("HOST-D1", "[]");
    family.registrar("HOST").done(path + "/conditions-met", "{\"on\":\"2026-11-01\"}");
    for (var reader : List.of(family.registrar("HOST"), family.registrar("PART"))) {
      var read = reader.read(path, Map.of());
      assertThat(read.getBoolean("recordCounts")).isTrue();
      assertThat(read.getBoolean("conditionMet")).isFalse();
      assertThat(read.getBoolean("counts")).isFalse();
      assertThat(read.getString("confirmedAgainst")).isNotNull();
    }
    assertThat(family.secretary("HOST").read(path, Map.of()).getBoolean("awaits.conditionMet"))
        .isTrue();
    assertThat(family.secretary("PART").read(path, Map.of()).getString("awaits")).isNull();
    family
        .registrar("HOST")
        .post(path + "/confirmations", FamilyExamples.AGAINST_THE_DOCUMENT)
        .then()
        .statusCode(403);
    family.confirm("HOST", family.code("HOST-D1"));
    var met = family.registrar("PART").read(path, Map.of());
    assertThat(met.getBoolean("counts")).isTrue();
    assertThat(met.getBoolean("conditionMet")).isTrue();
    assertThat(family.secretary("HOST").read(path, Map.of()).getString("awaits")).isNull();
  }

  @Test
  void aProvisionsConditionIsMetWhenAnotherOneConfirmsThat() {
    var path =
        conditional(
            "HOST-D1",
            """
            [{"number":"1","verb":"agree","text":"Agrees if.",
              "effects":[{"type":"conditions","text":"If"}]}]
            """);
    family.registrar("HOST").done(path + "/conditions-met", "{\"provision\":\"1\"}");
    assertThat(Api.steward().read(path, Map.of()).getBoolean("provisions[0].effects[0].met"))
        .isFalse();
    family.confirm("HOST", family.code("HOST-D1"));
    var met = Api.steward().read(path, Map.of());
    assertThat(met.getBoolean("provisions[0].effects[0].met")).isTrue();
    assertThat(met.getBoolean("conditionMet")).isFalse();
  }

  @Test
  void nobodyAloneRetiresWhatCounts() {
    var path = adopted("HOST-D1");
    family
        .registrar("HOST")
        .done(path + "/statuses", "{\"status\":\"retired\",\"on\":\"2027-06-01\"}");
    assertThat(Api.steward().read(path, Map.of()).getString("status")).isEqualTo("adopted");
    assertThat(Api.steward().read(path, Map.of()).getBoolean("counts")).isTrue();
    assertThat(
            Api.steward()
                .read("/decisions", Map.of("family", family.family(), "status", "retired"))
                .getList("items"))
        .isEmpty();
    assertThat(links(family.secretary("HOST"))).containsExactly("/registry" + path);
    assertThat(links(family.registrar("HOST"))).isEmpty();
    var own = family.secretary("HOST").read(path, Map.of());
    assertThat(own.getString("awaits.status")).isEqualTo("retired");
    assertThat(own.getBoolean("acts.find{it.name=='confirm-decision'}.allowed")).isTrue();
    family
        .registrar("HOST")
        .post(path + "/statuses", "{\"status\":\"superseded\"}")
        .then()
        .statusCode(409);
    family.confirm("HOST", family.code("HOST-D1"));
    assertThat(Api.steward().read(path, Map.of()).getString("status")).isEqualTo("retired");
    assertThat(Api.steward().read(path, Map.of("asOf", "2027-05-31")).getString("status"))
        .isEqualTo("adopted");
    assertThat(links(family.secretary("HOST"))).isEmpty();
  }

  @Test
  void whatWaitedStaysWhatWasKnownThen() {
    var path = adopted("HOST-D1");
    family
        .registrar("HOST")
        .done(path + "/statuses", "{\"status\":\"superseded\",\"on\":\"2027-06-01\"}");
    var waiting = Instant.now().toString();
    family.confirm("HOST", family.code("HOST-D1"));
    var then = family.secretary("HOST").read(path, Map.of("knownAt", waiting));
    assertThat(then.getString("status")).isEqualTo("adopted");
    assertThat(then.getString("awaits.status")).isEqualTo("superseded");
    assertThat(keys(Map.of("knownAt", waiting, "status", "adopted"))).hasSize(1);
    assertThat(keys(Map.of("status", "adopted"))).isEmpty();
    assertThat(keys(Map.of("status", "superseded"))).hasSize(1);
  }

  @Test
  void whatWaitsIsTakenBackAndTheDecisionStaysWhatItWas() {
    var path = adopted("HOST-D1");
    family.registrar("HOST").done(path + "/statuses", "{\"status\":\"retired\"}");
    family.registrar("HOST").done(path + "/retractions", "{\"reason\":\"A slip\"}");
    var own = family.secretary("HOST").read(path, Map.of());
    assertThat(own.getString("status")).isEqualTo("adopted");
    assertThat(own.getString("awaits")).isNull();
    family
        .registrar("HOST")
        .post(path + "/retractions", "{\"reason\":\"Again\"}")
        .then()
        .statusCode(409);
  }

  @Test
  void nothingFollowsADecisionBeforeItsAdoption() {
    var path = adopted("HOST-D1");
    var other = conditional("HOST-D2", "[]");
    var early =
        family
            .registrar("HOST")
            .post(path + "/statuses", "{\"status\":\"retired\",\"on\":\"2026-10-14\"}");
    assertThat(early.statusCode()).isEqualTo(422);
    assertThat(early.jsonPath().getString("violations[0].pointer")).isEqualTo("/on");
    family
        .registrar("HOST")
        .post(other + "/conditions-met", "{\"on\":\"2026-10-14\"}")
        .then()
        .statusCode(422);
    family
        .registrar("HOST")
        .done(path + "/statuses", "{\"status\":\"retired\",\"on\":\"2026-10-15\"}");
  }

  @Test
  void theHashOfAnAttachedDocumentStaysWithWhatFollows() {
    var path = conditional("HOST-D1", "[]", false);
    var hash =
        family
            .registrar("HOST")
            .upload(path + "/documents", "paragraph,text\n1,If.\n")
            .jsonPath()
            .getString("sha256");
    family
        .secretary("HOST")
        .done(path + "/confirmations", "{\"document\":{\"sha256\":\"%s\"}}".formatted(hash));
    assertThat(Api.steward().read(path, Map.of()).getString("confirmedAgainst")).isEqualTo(hash);
    family.registrar("HOST").done(path + "/errata", "{\"text\":\"A slip\"}");
    assertThat(Api.steward().read(path, Map.of()).getString("confirmedAgainst")).isEqualTo(hash);
  }

  @Test
  void aBudgetWasAdoptedOnTheDaysBeforeItsDecisionWasRetired() {
    adopted("HOST-D1");
    var registrar = family.registrar("HOST");
    registrar.done(
        "/budgets",
        """
        {"code":"%s","instrument":"%s","period":"2027","currency":"EUR",
         "programmeSupportCost":"included","adoptedBy":"%s",
         "lines":[{"code":"CS-10","names":{"en":"Line"},"amounts":{"2027":"10.00"}}]}
        """
            .formatted(family.code("HOST-B1"), family.code("HOST"), family.code("HOST-D1")));
    var path = "/budgets/" + family.code("HOST-B1");
    family.secretary("HOST").done(path + "/confirmations", "{}");
    registrar.done(
        "/decisions/" + family.code("HOST-D1") + "/statuses",
        "{\"status\":\"retired\",\"on\":\"2027-06-01\"}");
    var before = Instant.now().toString();
    family.confirm("HOST", family.code("HOST-D1"));
    assertThat(isAdopted(path, Map.of())).isFalse();
    assertThat(isAdopted(path, Map.of("asOf", "2027-06-01"))).isFalse();
    assertThat(isAdopted(path, Map.of("asOf", "2027-05-31"))).isTrue();
    assertThat(isAdopted(path, Map.of("asOf", "2027-01-01"))).isTrue();
    assertThat(isAdopted(path, Map.of("asOf", "2026-10-14"))).isFalse();
    assertThat(isAdopted(path, Map.of("asOf", "2027-06-01", "knownAt", before))).isTrue();
  }

  private static boolean isAdopted(String path, Map<String, String> query) {
    return Api.steward().read(path, query).getBoolean("adopted");
  }

  private String adopted(String name) {
    return "/decisions/"
        + family.decided(
            "HOST",
            """
            {"key":"%s","body":"%s","meeting":"%s","adoptedOn":"2026-10-15","status":"adopted",
             "title":{"en":"One"}}
            """
                .formatted(family.code(name), family.code("HOST-STC"), family.code("HOST-STC-44")));
  }

  private String conditional(String name, String provisions) {
    return conditional(name, provisions, true);
  }

  private String conditional(String name, String provisions, boolean confirmed) {
    family
        .registrar("HOST")
        .done(
            "/decisions",
            """
            {"key":"%s","body":"%s","meeting":"%s","adoptedOn":"2026-10-15",
             "status":"adopted-conditional","condition":"Once paid","title":{"en":"Two"},
             "provisions":%s}
            """
                .formatted(
                    family.code(name),
                    family.code("HOST-STC"),
                    family.code("HOST-STC-44"),
                    provisions));
    if (confirmed) {
      family.confirm("HOST", family.code(name));
    }
    return "/decisions/" + family.code(name);
  }

  private List<String> keys(Map<String, String> query) {
    var whole = new HashMap<>(query);
    whole.put("family", family.family());
    return Api.steward().read("/decisions", whole).getList("items.key");
  }

  private static List<String> links(Api person) {
    return person.read("/inbox", Map.of("kind", "confirm")).getList("items.link");
  }
}

package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steward founds a family and no more: its terms change by a decision, confirmed. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class FamilyTermsTest {

  private FamilyExamples family = FamilyExamples.unfounded();
  private String path = "";
  private String stricter = "";

  @BeforeEach
  void found() {
    family = FamilyExamples.founded();
    family.body("HOST", "HOST-STC");
    family.body("PART", "PART-STC");
    family.meeting("HOST", "HOST-STC", "HOST-STC-44", "2026-10-15");
    family.meeting("PART", "PART-STC", "PART-STC-9", "2026-10-15");
    path = "/families/" + family.family();
    stricter =
        family
            .familyJson("2026-11-02")
            .replace(
                "\"rollOut\"",
                """
                "houseRules":{"reviewMaxMonths":24,"plannedRateTolerancePercent":5,
                  "reportingBack":"required","unpaidAfterDays":30,"objectionDays":21},"decision":@,"rollOut"
                """);
  }

  @Test
  void theStewardChangesNothingAfterTheFounding() {
    Api.steward().put(path, by("null"), 1).then().statusCode(403);
  }

  @Test
  void theHostsRegistrarChangesNamesAlone() {
    var renamed = family.familyJson("2026-11-02").replace("Test family", "Renamed");
    family.registrar("PART").put(path, renamed, 1).then().statusCode(404);
    var changed = family.registrar("HOST").put(path, renamed, 1);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.jsonPath().getString("names.en")).isEqualTo("Renamed");
    assertThat(changed.jsonPath().getString("pendingTerms")).isNull();
  }

  @Test
  void itReportsByQuarterHalfYearOrYear() {
    int version = 1;
    for (var period : new String[] {"half-year", "year", "quarter"}) {
      var changed = family.registrar("HOST").put(path, reportingBy(period), version++);
      assertThat(changed.statusCode()).as(period).isEqualTo(200);
      assertThat(changed.jsonPath().getString("reportingPeriod")).isEqualTo(period);
    }
    var refused = family.registrar("HOST").put(path, reportingBy("month"), version);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo("/reportingPeriod");
  }

  private String reportingBy(String period) {
    return family
        .familyJson("2026-11-02")
        .replaceFirst(
            "\"languages\"", "\"reportingPeriod\":\"%s\",\"languages\"".formatted(period));
  }

  @Test
  void theCurrencyOfAPeriodThatHasBegunStays() {
    var inDollars = family.familyJson("2026-11-02").replace("\"EUR\"", "\"USD\"");

    var refused = family.registrar("HOST").put(path, inDollars, 1);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getString("violations[0].pointer"))
        .isEqualTo("/reportingCurrency");
  }

  @Test
  void termsChangeByADecisionInForceOfTheBodyReportedTo() {
    var decision = decided("HOST", "STC");
    family.confirm("HOST", decision);
    var undecided = decided("HOST", "STC");
    var foreign = decided("PART", "STC");
    family.confirm("PART", foreign);
    for (var no : new String[] {"null", quoted("NOWHERE"), quoted(undecided), quoted(foreign)}) {
      var refused = family.registrar("HOST").put(path, by(no), 1);
      assertThat(refused.statusCode()).as(no).isEqualTo(422);
      assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo("/decision");
    }
    var entered = family.registrar("HOST").put(path, by(quoted(decision)), 1);
    assertThat(entered.statusCode()).isEqualTo(200);
    assertThat(entered.jsonPath().getInt("houseRules.reviewMaxMonths")).isEqualTo(36);
    assertThat(entered.jsonPath().getInt("pendingTerms.houseRules.reviewMaxMonths")).isEqualTo(24);
    family.registrar("HOST").post(path + "/confirmations", "{}").then().statusCode(403);
    family.secretary("PART").post(path + "/confirmations", "{}").then().statusCode(403);
    assertThat(
            family
                .secretary("HOST")
                .read("/inbox", Map.of("kind", "confirm"))
                .<String>getList("items.thing.title.message"))
        .contains("Roll-out and house rules of %s by %s".formatted(family.family(), decision));

    var confirmed = family.secretary("HOST").done(path + "/confirmations", "{}");
    assertThat(confirmed.getInt("houseRules.reviewMaxMonths")).isEqualTo(24);
    assertThat(confirmed.getString("houseRules.reportingBack")).isEqualTo("required");
    assertThat(confirmed.getInt("houseRules.objectionDays")).isEqualTo(21);
    assertThat(confirmed.getString("termsDecision")).isEqualTo(decision);
    assertThat(confirmed.getString("pendingTerms")).isNull();
    family.secretary("HOST").post(path + "/confirmations", "{}").then().statusCode(409);
  }

  @Test
  void theDaysToObjectAreTenUnlessTheFamilySetsOthersAndNoMoreThanAYear() {
    assertThat(Api.steward().read(path, Map.of()).getInt("houseRules.objectionDays")).isEqualTo(10);
    for (var days : new String[] {"0", "-1", "367"}) {
      var refused =
          family.registrar("HOST").put(path, by("null").replace("Days\":21", "Days\":" + days), 1);
      assertThat(refused.statusCode()).as(days).isEqualTo(400);
      assertThat(refused.jsonPath().getString("violations[0].pointer"))
          .isEqualTo("/houseRules/objectionDays");
    }
  }

  @Test
  void termsThatWaitFallWithTheirDecision() {
    var decision = decided("HOST", "STC");
    family.confirm("HOST", decision);
    family.registrar("HOST").put(path, by(quoted(decision)), 1).then().statusCode(200);
    family
        .registrar("HOST")
        .done("/decisions/" + decision + "/statuses", "{\"status\":\"retired\"}");
    family.confirm("HOST", decision);
    family.secretary("HOST").post(path + "/confirmations", "{}").then().statusCode(422);
    assertThat(Api.steward().read(path, Map.of()).getInt("houseRules.reviewMaxMonths"))
        .isEqualTo(36);
  }

  @Test
  void theServiceAreasAreTermsToo() {
    var wider =
        family
            .familyJson("2026-11-02")
            .replace(
                "\"serviceAreas\":[",
                "\"serviceAreas\":[{\"code\":\"data\",\"names\":{\"en\":\"Data\"}},");
    var alone = family.registrar("HOST").put(path, wider, 1);
    assertThat(alone.statusCode()).isEqualTo(422);
    assertThat(alone.jsonPath().getString("violations[0].pointer")).isEqualTo("/decision");
    var decision = decided("HOST", "STC");
    family.confirm("HOST", decision);
    var decided = wider.replace("\"rollOut\"", "\"decision\":" + quoted(decision) + ",\"rollOut\"");
    var entered = family.registrar("HOST").put(path, decided, 1);
    assertThat(entered.statusCode()).isEqualTo(200);
    assertThat(entered.jsonPath().getList("serviceAreas.code"))
        .containsExactly("conference-services");
    assertThat(entered.jsonPath().getList("pendingTerms.serviceAreas.code"))
        .containsExactly("data", "conference-services");
    var confirmed = family.secretary("HOST").done(path + "/confirmations", "{}");
    assertThat(confirmed.getList("serviceAreas.code"))
        .containsExactly("data", "conference-services");
  }

  @Test
  void whatChangesNoTermsLeavesThoseThatWait() {
    var decision = decided("HOST", "STC");
    family.confirm("HOST", decision);
    var entered = family.registrar("HOST").put(path, by(quoted(decision)), 1).jsonPath();
    var renamed = family.familyJson("2026-11-02").replace("Test family", "Renamed");
    var again = family.registrar("HOST").put(path, renamed, version());
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.jsonPath().getString("names.en")).isEqualTo("Renamed");
    assertThat(again.jsonPath().getMap("pendingTerms")).isEqualTo(entered.getMap("pendingTerms"));
    family.registrar("HOST").put(path, renamed, version()).then().statusCode(200);
    var confirmed = family.secretary("HOST").done(path + "/confirmations", "{}");
    assertThat(confirmed.getInt("houseRules.reviewMaxMonths")).isEqualTo(24);
  }

  private long version() {
    var etag = family.registrar("HOST").get(path, Map.of()).header("ETag");
    return Long.parseLong(etag.replaceAll("^\"(\\d+).*", "$1"));
  }

  private String by(String decision) {
    return stricter.replace("@", decision);
  }

  private static String quoted(String key) {
    return "\"" + key + "\"";
  }

  private String decided(String instrument, String body) {
    return family
        .registrar(instrument)
        .done(
            "/decisions",
            """
            {"body":"%s","meeting":"%s","adoptedOn":"2026-10-15","status":"adopted",
             "title":{"en":"Rules"}}
            """
                .formatted(
                    family.code(instrument + "-" + body),
                    family.code(instrument.equals("HOST") ? "HOST-STC-44" : "PART-STC-9")))
        .getString("key");
  }
}

package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instrument's budget: adopted once, confirmed, corrected by dated rows. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class BudgetsTest {

  private FamilyExamples family = FamilyExamples.unfounded();
  private String decision = "";

  @BeforeEach
  void decided() {
    family = FamilyExamples.founded();
    family.body("HOST", "HOST-COP");
    family.meeting("HOST", "HOST-COP", "HOST-COP-9", "2026-10-15");
    decision = record();
  }

  @Test
  void aBudgetIsAdoptedWhenItsDecisionCountsAndASecondOfficeHolderHasConfirmedIt() {
    var path = "/budgets/" + enter("\"2027-2029\"").jsonPath().getString("code");
    family.registrar("PART").get(path, Map.of()).then().statusCode(404);
    family.registrar("HOST").post(path + "/confirmations", "{}").then().statusCode(403);
    var confirmed = family.secretary("HOST").done(path + "/confirmations", "{}");
    assertThat(confirmed.getBoolean("adopted")).as("the decision does not count yet").isFalse();

    family.confirm("HOST", decision);
    var adopted = family.registrar("PART").read(path, Map.of());
    assertThat(adopted.getBoolean("adopted")).isTrue();
    assertThat(adopted.getString("lines[0].amounts.2027")).isEqualTo("120000.00");
    family.secretary("PART").post(path + "/confirmations", "{}").then().statusCode(403);

    family
        .registrar("HOST")
        .done("/decisions/" + decision + "/statuses", "{\"status\":\"superseded\"}");
    family.confirm("HOST", decision);
    assertThat(family.registrar("PART").read(path, Map.of()).getBoolean("adopted")).isFalse();
  }

  @Test
  void aDecisionAdoptsOneBudgetForAYear() {
    assertThat(
            enter("\"2027-2029\",\"code\":\"%s\"".formatted(family.code("HOST-B1"))).statusCode())
        .isEqualTo(201);
    for (var years : new String[] {"2027-2029", "2029-2031", "2028"}) {
      var second = enter("\"%s\",\"code\":\"%s\"".formatted(years, family.code("HOST-B-" + years)));
      assertThat(second.statusCode()).as(years).isEqualTo(409);
      assertThat(second.asString()).contains(family.code("HOST-B1"));
    }
    assertThat(enter("\"2030\",\"code\":\"%s\"".formatted(family.code("HOST-B2"))).statusCode())
        .isEqualTo(201);
  }

  @Test
  void aCorrectionIsConfirmedAndTheOldFigureStaysForWhatWasKnown() {
    var path = "/budgets/" + enter("\"2027-2029\"").jsonPath().getString("code");
    family.confirm("HOST", decision);
    family.secretary("HOST").done(path + "/confirmations", "{}");
    var before = Instant.now().toString();
    var correction =
        """
        {"line":"CS-10","year":2027,"amount":"110000.00","reason":"a slip"}
        """;
    family.registrar("PART").post(path + "/corrections", correction).then().statusCode(404);
    var entered = family.registrar("HOST").done(path + "/corrections", correction);
    assertThat(entered.getString("corrections[0].id")).isEqualTo("k1");
    assertThat(Api.steward().read(path, Map.of()).getList("corrections")).isEmpty();
    var confirmations = path + "/corrections/k1/confirmations";
    family.registrar("HOST").post(confirmations, "{}").then().statusCode(403);
    family.secretary("HOST").done(confirmations, "{}");

    var now = Api.steward().read(path, Map.of());
    assertThat(now.getString("lines[0].amounts.2027")).isEqualTo("110000.00");
    assertThat(now.getString("corrections[0].reason")).isEqualTo("a slip");
    var known = Api.steward().read(path, Map.of("knownAt", before));
    assertThat(known.getString("lines[0].amounts.2027")).isEqualTo("120000.00");
    assertThat(
            Api.steward()
                .read("/budgets", Map.of("family", family.family(), "asOf", "2026-10-14"))
                .getList("items.adopted"))
        .containsExactly(false);
  }

  @Test
  void aForgottenLineIsAddedByACorrectionThatNamesIt() {
    var path = "/budgets/" + enter("\"2027-2029\"").jsonPath().getString("code");
    var registrar = family.registrar("HOST");
    var correction =
        "{\"line\":\"CS-20\",%s\"year\":%s,\"amount\":\"5.00\",\"reason\":\"Forgotten\"}";
    registrar.post(path + "/corrections", correction.formatted("", 2027)).then().statusCode(422);
    var named = "\"names\":{\"en\":\"Data\"},";
    registrar.done(path + "/corrections", correction.formatted(named, 2027));
    registrar.done(path + "/corrections", correction.formatted("", 2028));
    registrar.post(path + "/corrections", correction.formatted(named, 2029)).then().statusCode(422);
    registrar
        .post(path + "/corrections", correction.replace("CS-20", "CS-10").formatted(named, 2029))
        .then()
        .statusCode(422);
    assertThat(registrar.read(path, Map.of()).getList("lines.code")).containsExactly("CS-10");
    family.secretary("HOST").done(path + "/corrections/k1/confirmations", "{}");
    family.secretary("HOST").done(path + "/corrections/k2/confirmations", "{}");
    var read = registrar.read(path, Map.of());
    assertThat(read.getList("lines.code")).containsExactly("CS-10", "CS-20");
    assertThat(read.getString("lines[1].names.en")).isEqualTo("Data");
    assertThat(read.getMap("lines[1].amounts")).isEqualTo(Map.of("2027", "5.00", "2028", "5.00"));
  }

  @Test
  void whetherTheSupportCostIsInTheAmountsIsCorrected() {
    var path = "/budgets/" + enter("\"2027-2029\"").jsonPath().getString("code");
    var registrar = family.registrar("HOST");
    var correction = "{\"programmeSupportCost\":\"excluded\",%s\"reason\":\"Read wrongly\"}";
    registrar
        .post(path + "/corrections", correction.formatted("\"year\":2027,"))
        .then()
        .statusCode(400);
    registrar.post(path + "/corrections", "{\"reason\":\"Nothing\"}").then().statusCode(400);
    var before = Instant.now().toString();
    registrar.done(path + "/corrections", correction.formatted(""));
    assertThat(registrar.read(path, Map.of()).getString("programmeSupportCost"))
        .isEqualTo("included");
    assertThat(registrar.read(path, Map.of()).getList("supportCostCorrections.id"))
        .containsExactly("k1");
    family.secretary("HOST").done(path + "/corrections/k1/confirmations", "{}");
    assertThat(registrar.read(path, Map.of()).getString("programmeSupportCost"))
        .isEqualTo("excluded");
    assertThat(registrar.read(path, Map.of("knownAt", before)).getString("code")).isNotNull();
  }

  @Test
  void aBudgetThatNobodyConfirmedIsTakenBackAndBlocksNothing() {
    var code = enter("\"2027-2029\"").jsonPath().getString("code");
    var path = "/budgets/" + code;
    var registrar = family.registrar("HOST");
    family
        .registrar("PART")
        .post(path + "/retractions", "{\"reason\":\"x\"}")
        .then()
        .statusCode(404);
    registrar.done(path + "/retractions", "{\"reason\":\"Of another period\"}");
    var back = registrar.read(path, Map.of());
    assertThat(back.getString("retraction.reason")).isEqualTo("Of another period");
    for (var act : new String[] {"confirm-budget", "retract-budget", "correct-budget"}) {
      assertThat(back.getBoolean("acts.find{it.name=='%s'}.allowed".formatted(act))).isFalse();
    }
    registrar.post(path + "/retractions", "{\"reason\":\"Again\"}").then().statusCode(409);
    family.secretary("HOST").post(path + "/confirmations", "{}").then().statusCode(409);
    assertThat(
            family
                .secretary("HOST")
                .read("/inbox", Map.of("kind", "confirm"))
                .getList("items.link", String.class))
        .doesNotContain("/registry" + path);
    var second = enter("\"2027-2029\"").jsonPath().getString("code");
    assertThat(second).isEqualTo(code + "-2");
    family.confirm("HOST", decision);
    family.secretary("HOST").done("/budgets/" + second + "/confirmations", "{}");
    assertThat(registrar.read("/budgets/" + second, Map.of()).getBoolean("adopted")).isTrue();
    registrar
        .post("/budgets/" + second + "/retractions", "{\"reason\":\"No\"}")
        .then()
        .statusCode(409);
  }

  @Test
  void totalsStandAsTheyWerePublishedWhateverTheLinesSumTo() {
    var code =
        enter("\"2027-2029\"", "{\"byYear\":{\"2027\":\"120001\"},\"overPeriod\":\"360000\"}")
            .jsonPath()
            .getString("code");

    var read = family.registrar("HOST").read("/budgets/" + code, Map.of());
    assertThat(read.getString("totals.byYear.2027")).isEqualTo("120001.00");
    assertThat(read.getString("totals.overPeriod")).isEqualTo("360000.00");
    assertThat(read.getString("lines[0].amounts.2027")).isEqualTo("120000.00");
  }

  @Test
  void aTotalOfNoYearOfThePeriodOrThatIsNoAmountIsNamed() {
    var refused =
        enter(
            "\"2027-2029\"", "{\"byYear\":{\"2031\":\"1\",\"2028\":\"x\"},\"overPeriod\":\"-1\"}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().<String>getList("violations.pointer"))
        .containsExactlyInAnyOrder(
            "/totals/byYear/2031", "/totals/byYear/2028", "/totals/overPeriod");
  }

  private Response enter(String years) {
    return enter(years, "null");
  }

  private Response enter(String years, String totals) {
    return family
        .registrar("HOST")
        .post(
            "/budgets",
            """
            {"instrument":"%s","period":%s,"currency":"EUR",
             "programmeSupportCost":"included","adoptedBy":"%s",
             "lines":[{"code":"CS-10","names":{"en":"Conferences"},"amounts":{%s}}],"totals":%s}
            """
                .formatted(
                    family.code("HOST"),
                    years,
                    decision,
                    "\"%s\":\"120000.00\"".formatted(years.substring(1, 5)),
                    totals));
  }

  private String record() {
    return family
        .registrar("HOST")
        .done(
            "/decisions",
            """
            {"body":"%s","meeting":"%s","adoptedOn":"2026-10-15","status":"adopted",
             "title":{"en":"Budget"}}
            """
                .formatted(family.code("HOST-COP"), family.code("HOST-COP-9")))
        .getString("key");
  }
}

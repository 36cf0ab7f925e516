package org.cmsfamily.reporting.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.Test;

/** What the other services publish becomes findings here, and is resolved by them. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class WatchedFindingsOverHttpTest {

  private static final String KEY = Sha256.of("conference officer, p-3").substring(0, 12);

  @Test
  void aMissingBudgetThatIsSaidInBothWaysIsOneFindingThatStaysAsItIs() {
    var world = ReportingWorld.on("2028-01-12");
    var aewa = world.code("AEWA");
    var said =
        Map.of(
            "notInForce",
            List.of(Map.of("instrument", aewa, "kind", "pending-budget", "text", "No budget 2028")),
            "due",
            List.of(
                Map.of(
                    "kind", "pending-budget-missing", "on", "2028-01-01", "ref", aewa + "/2028")));
    var id = "%s.pending-budget-missing.%s.pending-budget".formatted(world.service(), aewa);
    world.publishServiceWith(said);
    becomes(world, id, "open");
    world.publishServiceWith(said);
    world.publishServiceWith(Map.of());
    becomes(world, id, "resolved");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(TestTopics.read("reporting.findings", id)).hasSize(2));
  }

  @Test
  void severalBreachesOfOneInstrumentAreOneFindingThatSaysAllOfThem() {
    var world = ReportingWorld.on("2027-06-30");
    var aewa = world.code("AEWA");
    world.publishServiceWith(
        Map.of(
            "notInForce",
            List.of(
                Map.of("instrument", aewa, "kind", "screening", "text", "Costs more"),
                Map.of("instrument", aewa, "kind", "screening", "text", "No mandate"))));
    var id = "%s.decision-not-in-force.%s.screening".formatted(world.service(), aewa);
    becomes(world, id, "open");
    world
        .finance("CMS")
        .get("/findings/{id}", id)
        .then()
        .body("text", equalTo("Costs more; No mandate"));
    assertThat(TestTopics.read("reporting.findings", id)).hasSize(1);
  }

  @Test
  void aBudgetOfTheDueOnesAloneIsTheSameFinding() {
    var world = ReportingWorld.on("2028-01-12");
    var aewa = world.code("AEWA");
    var id = "%s.pending-budget-missing.%s.pending-budget".formatted(world.service(), aewa);
    world.publishServiceWith(
        Map.of(
            "due",
            List.of(
                Map.of(
                    "kind", "pending-budget-missing", "on", "2028-01-01", "ref", aewa + "/2028"))));
    becomes(world, id, "open");
  }

  @Test
  void anApprovalsConditionIsDueThenMissedAndResolvedWhenItIsMetAndExplained() {
    var world = ReportingWorld.on("2027-06-30");
    var aewa = world.code("AEWA");
    var conditions =
        List.of(
            condition(world.code("CMS"), "A plan for the staff"),
            condition(aewa, "A report on the reserve"));
    world.publishServiceWith(
        Map.of("conditions", conditions, "due", List.of(due("condition-due", "2"))));
    var due = "%s.condition-due.%s.2".formatted(world.service(), aewa);
    var missed = "%s.condition-missed.%s.2".formatted(world.service(), aewa);
    becomes(world, due, "open");
    world
        .finance("CMS")
        .get("/findings/{id}", due)
        .then()
        .body("instrument", equalTo(aewa))
        .body("text", equalTo("A report on the reserve, by 2027-06-30"));
    world.publishServiceWith(
        Map.of("conditions", conditions, "due", List.of(due("condition-missed", "2"))));
    becomes(world, missed, "open");
    becomes(world, due, "resolved");
    says(world, due, "Its day has passed");
    world.publishServiceWith(Map.of("conditions", conditions));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                world
                    .finance("AEWA")
                    .get("/findings/{id}", missed)
                    .then()
                    .body("state", equalTo("open"))
                    .body("goneSince", equalTo("2027-06-30")));
    explains(world, "AEWA", missed);
    becomes(world, missed, "resolved");
  }

  @Test
  void anInvitationThatLapsedUnansweredIsAFindingOfWhomItAddressed() {
    var world = ReportingWorld.on("2027-06-30");
    var id = world.family() + "-INV-1";
    var finding = "invitation-unanswered." + id;
    invitation(world, id, 1, "open");
    invitation(world, id, 2, "lapsed");
    becomes(world, finding, "open");
    world
        .finance("AEWA")
        .get("/findings/{id}", finding)
        .then()
        .body("instrument", equalTo(world.code("AEWA")))
        .body("text", containsString("was not answered in time"));
    world.finance("EUROBATS").get("/findings/{id}", finding).then().statusCode(404);
    invitation(world, id, 3, "answered");
    becomes(world, finding, "resolved");
    says(world, finding, "The invitation is answered");
  }

  @Test
  void anInvitationOfAnOfficeIsAFindingOfTheInstrumentThatTheOfficeBelongsTo() {
    var world = ReportingWorld.on("2027-06-30");
    var id = world.family() + "-INV-2";
    var finding = "invitation-unanswered." + id;
    var head = Map.of("kind", "office", "role", "head", "holder", "S2");
    invitation(world, id, 1, "lapsed", head);
    becomes(world, finding, "open");
    world
        .finance("AEWA")
        .get("/findings/{id}", finding)
        .then()
        .body("instrument", equalTo(world.code("AEWA")));
    world
        .as("AEWA", "executive-secretary")
        .get("/inbox")
        .then()
        .body("items.link", hasItem("/reporting/findings/" + finding))
        .body("items.thing.title.code", hasItem("inbox-finding"));
  }

  @Test
  void aPublishedTotalThatDiffersFromItsRowsIsAFindingThatOnlyAnExplanationCloses() {
    var world = ReportingWorld.on("2027-06-30");
    var code = world.code("AEWA") + "-B-2027";
    var id = "totals-do-not-foot." + code;
    var rows =
        List.of(
            row("A", Map.of("2027", "100.00", "2028", "40.00")), row("B", Map.of("2027", "20.10")));
    world.publishBudget(
        code,
        "AEWA",
        Map.of(
            "lines",
            rows,
            "totals",
            Map.of("byYear", Map.of("2027", "120.00", "2028", "40.00"), "overPeriod", "160.00")));
    becomes(world, id, "open");
    world
        .as("EUROBATS", "auditor")
        .get("/findings/{id}", id)
        .then()
        .body("kind", equalTo("totals-do-not-foot"))
        .body("instrument", equalTo(world.code("AEWA")))
        .body("amount.amount", equalTo("0.20"))
        .body(
            "text",
            equalTo(
                "Budget %s: 2027 is published as 120.00 EUR, its rows sum to 120.10 EUR; 2027-2028 is published as 160.00 EUR, its rows sum to 160.10 EUR"
                    .formatted(code)));

    world.publishBudget(code, "AEWA", Map.of("lines", rows));
    world.publishBudget(code + "-2", "AEWA", Map.of("lines", rows, "totals", wrong()));
    becomes(world, "totals-do-not-foot." + code + "-2", "open");
    becomes(world, id, "open");
    explains(world, "AEWA", id);
    world.publishBudget(code, "AEWA", Map.of("lines", rows));
    becomes(world, id, "resolved");
  }

  @Test
  void aDraftBudgetIsNotHeldAgainstItsRows() {
    var world = ReportingWorld.on("2027-06-30");
    var code = world.code("AEWA") + "-B-2027";
    var rows = List.of(row("A", Map.of("2027", "1.00")));
    world.publishBudget(code, "AEWA", Map.of("adopted", false, "lines", rows, "totals", wrong()));
    world.publishBudget(code + "-2", "AEWA", Map.of("lines", rows, "totals", wrong()));
    becomes(world, "totals-do-not-foot." + code + "-2", "open");
    world
        .finance("AEWA")
        .get("/findings/{id}", "totals-do-not-foot." + code)
        .then()
        .statusCode(404);
  }

  @Test
  void aPostThatTwoServicesShareIsAFindingOfEachThatSharesItUntilItIsExplained() {
    var world = ReportingWorld.on("2027-06-30");
    var other = world.service() + "-2";
    world.publishServiceWith(Map.of("posts", List.of(post(world, "Conference officer", "P-3"))));
    world.publishFurtherService(
        other, Map.of("posts", List.of(post(world, "conference  Officer", "p-3"))));
    var of = "%s.duplicate-shared-post.%%s.%s.%s".formatted(other, world.service(), KEY);
    var id = of.formatted(world.code("AEWA"));
    becomes(world, id, "open");
    becomes(world, of.formatted(world.code("CMS")), "open");
    world.finance("EUROBATS").get("/findings/{id}", id).then().statusCode(404);
    explains(world, "AEWA", id);

    world.publishFurtherService(other, Map.of("posts", List.of(post(world, "Editor", "P-3"))));
    becomes(world, id, "resolved");
    becomes(world, of.formatted(world.code("CMS")), "open");
  }

  private static Map<String, Object> post(ReportingWorld world, String title, String grade) {
    return Map.of(
        "title",
        title,
        "grade",
        grade,
        "fte",
        "1",
        "shares",
        Map.of(world.code("CMS"), "60", world.code("AEWA"), "40"));
  }

  private static Map<String, Object> row(String code, Map<String, String> amounts) {
    return Map.of("code", code, "amounts", amounts);
  }

  private static Map<String, Object> wrong() {
    return Map.of("byYear", Map.of("2027", "9.00"));
  }

  private static void says(ReportingWorld world, String finding, String explanation) {
    world
        .finance("AEWA")
        .get("/findings/{id}", finding)
        .then()
        .body("explanation.text", equalTo(explanation));
  }

  private static void explains(ReportingWorld world, String instrument, String finding) {
    world
        .as(instrument, "executive-secretary")
        .contentType("application/json")
        .body(Map.of("text", "Printed so in the annex"))
        .post("/findings/{id}/explanations", finding)
        .then()
        .statusCode(200);
  }

  private static Map<String, String> condition(String instrument, String text) {
    return Map.of("instrument", instrument, "text", text, "kind", "by-date", "by", "2027-06-30");
  }

  private static Map<String, String> due(String kind, String ref) {
    return Map.of("kind", kind, "on", "2027-06-30", "ref", ref);
  }

  private static void invitation(ReportingWorld world, String id, long version, String state) {
    var addressee = Map.of("kind", "instrument", "code", world.code("AEWA"));
    invitation(world, id, version, state, addressee);
  }

  private static void invitation(
      ReportingWorld world, String id, long version, String state, Map<String, String> addressee) {
    TestTopics.publish(
        "registry.invitations",
        id,
        version,
        Json.write(
            Map.of(
                "id",
                id,
                "family",
                world.family(),
                "decision",
                world.code("CMS") + "-1",
                "instrument",
                world.code("AEWA"),
                "addressee",
                addressee,
                "state",
                state)));
  }

  private static void becomes(ReportingWorld world, String finding, String state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                world
                    .finance("AEWA")
                    .get("/findings/{id}", finding)
                    .then()
                    .body("state", equalTo(state)));
  }
}

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
    assertThat(TestTopics.read("reporting.findings", id)).hasSize(2);
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
  void anApprovalsConditionIsDueThenMissedAndResolvedWhenItIsMet() {
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
    world.publishServiceWith(Map.of("conditions", conditions));
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
  }

  @Test
  void anInvitationOfAnOfficeIsAFindingOfTheInstrumentThatTheOfficeBelongsTo() {
    var world = ReportingWorld.on("2027-06-30");
    var id = world.family() + "-INV-2";
    var finding = "invitation-unanswered." + id;
    TestTopics.publish(
        "registry.invitations",
        id,
        1,
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
                Map.of("kind", "office", "role", "head", "holder", "S2"),
                "state",
                "lapsed")));
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
        .body("items.link", hasItem("/reporting/findings/" + finding));
  }

  private static Map<String, String> condition(String instrument, String text) {
    return Map.of("instrument", instrument, "text", text, "kind", "by-date", "by", "2027-06-30");
  }

  private static Map<String, String> due(String kind, String ref) {
    return Map.of("kind", kind, "on", "2027-06-30", "ref", ref);
  }

  private static void invitation(ReportingWorld world, String id, long version, String state) {
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
                Map.of("kind", "instrument", "code", world.code("AEWA")),
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

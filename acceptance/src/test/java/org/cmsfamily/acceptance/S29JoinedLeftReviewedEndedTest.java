package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class S29JoinedLeftReviewedEndedTest {

  @Test
  void oneAccedesByItsOwnDecisionAndWhenAnotherLeavesTheRestIsScreenedAgain() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();
    family.moveTo("2027-03-01");
    acceded(family);

    family.moveTo("2028-01-01");
    until(family, "EUROBATS takes part", it -> members(it).contains(family.of("EUROBATS")));
    assertThat(view(family).at("/costPlan/recurringShares/" + family.of("CMS")).path("2027"))
        .as("what was, stays")
        .hasToString("\"108000.00\"");

    family.moveTo("2028-03-01");
    var further = new FurtherDecisions(family);
    var out = further.decided("AEWA", "OUT", "2028-03-01");
    assertThat(further.resolved("CMS", "withdraw", out, "2028-12-31").status()).isEqualTo(422);
    further.resolved("AEWA", "withdraw", out, "2028-12-31").orThrow();

    until(
        family,
        "the rest screened again",
        it -> it.path("notInForce").findValuesAsText("kind").contains("screening"));
    await("under review")
        .atMost(Duration.ofSeconds(20))
        .until(() -> service.state().equals("under-review"));
  }

  @Test
  void theReviewComesAndPassesAndTheTermEndsTheService() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();

    family.moveTo("2029-01-15");
    until(family, "the review is due", it -> due(it).contains("review-due"));
    family.moveTo("2029-01-16");
    until(family, "it is overdue", it -> due(it).contains("review-overdue"));
    until(family, "the term ends soon", it -> due(it).contains("term-ends-soon"));

    family.moveTo("2030-01-01");
    await("closed").atMost(Duration.ofSeconds(20)).until(() -> service.state().equals("closed"));
    assertThat(view(family).path("endsOn").asText()).isEqualTo("2029-12-31");
    family.reportingKnowsService(service.code());
    assertThat(
            family
                .reporting(Part.CMS_FINANCE)
                .look("/services/" + service.code() + "/quarters/2030-Q1")
                .ok())
        .as("no quarter opens after its end")
        .isFalse();
  }

  /** EUROBATS's own committee decides on terms by which CMS and AEWA pay no more than before. */
  private static void acceded(FamilyUnderTest family) {
    var terms =
        family
            .terms()
            .withEurobats()
            .withoutOneTimeCost()
            .with(S29JoinedLeftReviewedEndedTest::from2028);
    var drafted =
        family
            .catalog(Part.CMS_OFFICER)
            .post(
                "/proposals",
                Map.of(
                    "family", family.code(),
                    "service", family.service(),
                    "terms", terms.json()));
    var proposal = new ProposalUnderTest(family, "/proposals/" + drafted.text("id"));
    proposal.does(Part.CMS_OFFICER, "/consultation", Map.of());
    proposal.advised(1);
    for (var instrument : List.of("CMS", "AEWA", "EUROBATS")) {
      proposal.signed(instrument);
    }
    var further = new FurtherDecisions(family);
    var meeting = further.meeting("EUROBATS", "JOINS", "2027-03-01", "2027-03-02");
    proposal.does(
        Part.EUROBATS_SECRETARY,
        "/submissions",
        Map.of("body", family.of("EUROBATS-STC"), "meeting", meeting));
    proposal.approval("EUROBATS", further.decided("EUROBATS", "JOINED", "2027-03-01")).orThrow();
    assertThat(proposal.state()).isEqualTo("approved");
  }

  private static void from2028(ObjectNode terms) {
    terms.put("start", "2028-01-01");
    terms.withObject("/costPlan/recurring").remove("2027");
    terms.withArray("/costPlan/inKind").removeAll();
    for (var lines : terms.withObject("/costPlan/baseline")) {
      lines.forEach(line -> ((ObjectNode) line.path("years")).remove("2027"));
    }
  }

  private static JsonNode view(FamilyUnderTest family) {
    return family.catalog(Part.CMS_OFFICER).get("/services/" + family.service()).json();
  }

  private static List<String> members(JsonNode service) {
    return service.path("participants").findValuesAsText("instrument");
  }

  private static List<String> due(JsonNode service) {
    return service.path("due").findValuesAsText("kind");
  }

  private static void until(FamilyUnderTest family, String what, Predicate<JsonNode> holds) {
    await(what).atMost(Duration.ofSeconds(20)).until(() -> holds.test(view(family)));
  }
}

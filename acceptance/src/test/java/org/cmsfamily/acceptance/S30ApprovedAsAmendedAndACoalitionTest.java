package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class S30ApprovedAsAmendedAndACoalitionTest {

  @Test
  void allSignTheAmendedTextTheOthersDecideAgainAndTheChairConfirms() {
    var family = FamilyUnderTest.founded();
    var proposal = ProposalUnderTest.agreed(family.terms());
    family.moveTo("2026-12-01");
    proposal.submission("CMS").orThrow();
    proposal.submission("AEWA").orThrow();
    family.moveTo("2026-12-15");
    proposal.approved("CMS");

    proposal.does(
        Part.AEWA_REGISTRAR,
        "/approvals",
        Map.of(
            "decision", proposal.committeeDecision("AEWA"),
            "outcome", "approved-as-amended",
            "amended", family.terms().withOneTimeCost("2027", "14000.00").json()));
    assertThat(proposal.state()).isEqualTo("in-consultation");
    assertThat(proposal.view().path("currentVersion").asInt()).isEqualTo(2);

    proposal.does(Part.ADVISER, "/advice/extensions", Map.of("version", 2));
    proposal.signed("CMS").signed("AEWA");
    proposal.submission("CMS").orThrow();
    proposal
        .approval("CMS", new FurtherDecisions(family).decided("CMS", "AGAIN", "2026-12-15"))
        .orThrow();
    assertThat(proposal.state()).as("AEWA's text is not confirmed").isEqualTo("submitted");
    proposal.does(
        Part.CHAIR,
        "/amendments/confirmations",
        Map.of(
            "fingerprint", proposal.fingerprint(), "actingAs", family.of("AEWA-STC") + ":chair"));

    assertThat(proposal.state()).isEqualTo("approved");
    assertThat(service(family).path("termsVersion").asInt()).isEqualTo(2);
  }

  @Test
  void aCoalitionStartsWithItsOwnScreenedPlanUntilTheRestAccede() {
    var family = FamilyUnderTest.founded();
    var terms =
        family
            .terms()
            .withEurobats()
            .withoutOneTimeCost()
            .with(it -> it.set("coalition", coalition(family, it)));
    var proposal = ProposalUnderTest.agreed(terms);
    family.moveTo("2026-12-01");
    terms.participants().forEach(instrument -> proposal.submission(instrument).orThrow());
    family.moveTo("2026-12-15");
    proposal.does(
        Part.AEWA_REGISTRAR,
        "/approvals",
        Map.of("decision", proposal.committeeDecision("AEWA"), "outcome", "deferred"));
    proposal.approved("CMS");
    proposal.approved("EUROBATS");
    assertThat(proposal.state()).isEqualTo("approved");

    family.moveTo("2027-01-01");
    await("the coalition's service")
        .atMost(Duration.ofSeconds(20))
        .until(() -> service(family).path("state").asText().equals("active"));
    assertThat(members(family)).containsExactlyInAnyOrder(family.of("CMS"), family.of("EUROBATS"));
    assertThat(service(family).at("/costPlan/recurringShares/" + family.of("CMS")).path("2027"))
        .hasToString("\"90000.00\"");

    family.moveTo("2027-03-01");
    proposal
        .approval("AEWA", new FurtherDecisions(family).decided("AEWA", "LATER", "2027-03-01"))
        .orThrow();
    family.moveTo("2028-01-01");
    await("AEWA takes part")
        .atMost(Duration.ofSeconds(20))
        .until(() -> members(family).contains(family.of("AEWA")));
    assertThat(service(family).at("/costPlan/recurringShares/" + family.of("CMS")).path("2028"))
        .hasToString("\"60000.00\"");
    for (var instrument : terms.participants()) {
      assertThat(holding(family, instrument))
          .as("what the service needs of %s from now on is held", instrument)
          .containsExactly(family.service(), family.service());
    }
  }

  /** Which services hold something of an instrument's lines, in the years that are left. */
  private static List<String> holding(FamilyUnderTest family, String instrument) {
    var desk = family.catalog(Part.secretaryOf(instrument));
    var own = "family=" + family.code() + "&instrument=" + family.of(instrument);
    return Stream.of("2028", "2029")
        .map(year -> desk.get("/budget-lines?limit=200&" + own + "&year=" + year))
        .flatMap(page -> page.json().path("items").findValuesAsText("serviceCode").stream())
        .toList();
  }

  /** CMS and EUROBATS alone: 150,000 a year, 60 to 40. */
  private static ObjectNode coalition(FamilyUnderTest family, ObjectNode terms) {
    ObjectNode plan = terms.withObject("/costPlan").deepCopy();
    plan.withObject("/baseline").remove(family.of("AEWA"));
    for (var year : List.of("2027", "2028", "2029")) {
      plan.withObject("/recurring").put(year, "150000.00");
    }
    var percent = Map.of(family.of("CMS"), "60", family.of("EUROBATS"), "40");
    plan.set("key", TermsUnderTest.json(Map.of("kind", "fixed", "percent", percent)));
    var coalition = Map.of("participants", percent.keySet().stream().sorted().toList());
    ObjectNode json = TermsUnderTest.json(coalition).deepCopy();
    json.set("costPlan", plan);
    return json;
  }

  private static JsonNode service(FamilyUnderTest family) {
    return family.catalog(Part.CMS_OFFICER).look("/services/" + family.service()).json();
  }

  private static List<String> members(FamilyUnderTest family) {
    return service(family).path("participants").findValuesAsText("instrument");
  }
}

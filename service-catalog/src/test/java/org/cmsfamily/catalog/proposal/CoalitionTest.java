package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.catalog.proposal.ProposalExamples.DAY;
import static org.cmsfamily.catalog.proposal.ProposalExamples.approval;
import static org.cmsfamily.catalog.proposal.ProposalExamples.decided;
import static org.cmsfamily.catalog.proposal.ProposalExamples.passed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.signed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.catalog.service.ApprovedBy;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.testfamily.TermsExample;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** CMS and EUROBATS may start without AEWA, by a plan of their own. */
class CoalitionTest {

  private static ObjectNode json() {
    ObjectNode terms =
        Json.read(Json.write(TermsExample.withOneTimeCost("15000.00")), JsonNode.class).deepCopy();
    ((ArrayNode) terms.path("participants"))
        .add(
            Json.tree(
                Map.of(
                    "instrument", "EUROBATS", "secretariat", "SEC-EUROBATS", "role", "partner")));
    ObjectNode plan = terms.path("costPlan").deepCopy();
    ((ObjectNode) plan.path("baseline")).remove("AEWA");
    plan.set(
        "key",
        Json.tree(Map.of("kind", "fixed", "percent", Map.of("CMS", "80", "EUROBATS", "20"))));
    terms.set(
        "coalition",
        Json.tree(Map.of("participants", List.of("CMS", "EUROBATS"), "costPlan", plan)));
    return terms;
  }

  private static Terms terms() {
    return Json.read(json().toString(), Terms.class);
  }

  private static Proposal submitted() {
    var terms = terms();
    var text = FixedTerms.of(terms);
    var first = new TermsVersion(1, text, DAY, "CMS:programme-officer", passed(terms));
    var draft = Proposal.open("P1", "FAMILY", "UNEP", first, null);
    var proposal = draft.beginConsultation(draft.current().screening(), DAY);
    proposal = proposal.advise(ProposalExamples.advice(1), proposal.current().screening());
    for (var instrument : List.of("CMS", "AEWA", "EUROBATS")) {
      proposal = signed(proposal, instrument);
    }
    for (var instrument : List.of("CMS", "AEWA", "EUROBATS")) {
      proposal = proposal.submit(submission(proposal, instrument), List.of());
    }
    return proposal;
  }

  private static Proposal byCoalition() {
    return decided(decided(submitted(), "CMS", Outcome.APPROVED), "EUROBATS", Outcome.APPROVED);
  }

  private static List<String> members(Proposal approved, boolean coalition) {
    return new ApprovedProposal(approved, coalition, new TreeMap<>())
        .terms().approvals().stream().map(ApprovedBy::instrument).toList();
  }

  @Test
  void startsOnceItsOwnBodiesHaveApprovedWhateverTheRestSay() {
    assertThat(byCoalition().stage()).isEqualTo(Stage.APPROVED);
    for (var outcome : List.of(Outcome.DEFERRED, Outcome.REJECTED)) {
      var without = decided(submitted(), "AEWA", outcome);
      assertThat(without.stage()).isEqualTo(Stage.SUBMITTED);
      var both = decided(decided(without, "CMS", Outcome.APPROVED), "EUROBATS", Outcome.APPROVED);
      assertThat(both.stage()).isEqualTo(Stage.APPROVED);
      assertThat(members(both, true)).containsExactly("CMS", "EUROBATS");
    }
    var one = decided(decided(submitted(), "AEWA", Outcome.APPROVED), "CMS", Outcome.APPROVED);
    assertThat(one.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(decided(submitted(), "CMS", Outcome.REJECTED).stage()).isEqualTo(Stage.REJECTED);
  }

  @Test
  void itsOwnPlanAppliesUnderTheFingerprintThatAllSigned() {
    var approved = byCoalition();
    var start = new ApprovedProposal(approved, true, new TreeMap<>()).terms().text();

    assertThat(start.terms().instruments()).containsExactly("CMS", "EUROBATS");
    assertThat(start.fingerprint()).isEqualTo(approved.current().text().fingerprint());
    assertThat(start.costs().shares())
        .filteredOn(share -> share.instrument().equals("EUROBATS"))
        .hasSize(3);
  }

  @Test
  void theRestMayFollowOnceAndNoneOfTheCoalitionDecidesAgain() {
    var all = decided(byCoalition(), "AEWA", Outcome.APPROVED);
    assertThat(all.stage()).isEqualTo(Stage.APPROVED);
    assertThat(new BodyDecisions(all, one -> true).byAll()).isTrue();
    assertThat(members(all, false)).containsExactly("AEWA", "CMS", "EUROBATS");

    for (var late :
        List.<Runnable>of(
            () -> decided(all, "AEWA", Outcome.APPROVED),
            () -> decided(byCoalition(), "CMS", Outcome.REJECTED),
            () -> decided(byCoalition(), "AEWA", Outcome.RETURNED))) {
      assertThatThrownBy(late::run)
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.type().slug()).isEqualTo("wrong-state"));
    }
    assertThat(decided(byCoalition(), "AEWA", Outcome.REJECTED).stage()).isEqualTo(Stage.APPROVED);
  }

  @Test
  void oneThatWasNotBeforeItsBodyYetCanBeSubmittedLater() {
    var approved = byCoalition();
    var ofAewa = submission(approved, "AEWA");

    assertThat(approved.submit(ofAewa, List.of()).stage()).isEqualTo(Stage.APPROVED);
    assertThatThrownBy(() -> approved.submit(submission(approved, "CMS"), List.of()))
        .isInstanceOf(Problem.class);
    assertThat(approval(approved, "AEWA", Outcome.APPROVED).fingerprint())
        .isEqualTo(approved.current().fingerprint());
  }

  private static final Cause CAUSE = new Cause(DAY, "AEWA:executive-secretary", "p", "Not ready");

  private static Submission of(Proposal proposal, String instrument) {
    return proposal.toCurrent().submissionsOf(instrument).getFirst();
  }

  @Test
  void whoMayFollowTakesTheTermsBackFromItsBodyUntilThatHasApproved() {
    var approved = byCoalition();
    var without = approved.takeBack(of(approved, "AEWA"), CAUSE);

    assertThat(without.stage()).isEqualTo(Stage.APPROVED);
    assertThat(without.toCurrent().submissionsOf("AEWA")).isEmpty();
    assertThat(without.submit(submission(without, "AEWA"), List.of()).stage())
        .isEqualTo(Stage.APPROVED);
    assertThatThrownBy(() -> without.takeBack(of(approved, "AEWA"), CAUSE))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> approved.takeBack(of(approved, "CMS"), CAUSE))
        .isInstanceOf(Problem.class);
    var all = decided(approved, "AEWA", Outcome.APPROVED);
    assertThatThrownBy(() -> all.takeBack(of(all, "AEWA"), CAUSE)).isInstanceOf(Problem.class);
  }

  @Test
  void isTwoOrMoreButNotAllAndTheLeadIsOfIt() {
    assertThat(terms().violations("")).isEmpty();
    assertThat(wrong("[\"AEWA\",\"EUROBATS\"]"))
        .contains("/coalition/participants", "/coalition/costPlan/baseline/CMS");
    assertThat(wrong("[\"CMS\",\"AEWA\",\"EUROBATS\"]")).contains("/coalition/participants");
    assertThat(wrong("[\"CMS\",\"ASCOBANS\"]")).contains("/coalition/participants/ASCOBANS");
  }

  private static List<String> wrong(String participants) {
    var terms = json();
    ((ObjectNode) terms.path("coalition"))
        .set("participants", Json.read(participants, JsonNode.class));
    return Json.read(terms.toString(), Terms.class).violations("").stream()
        .map(Violation::pointer)
        .toList();
  }

  @Test
  void isPartOfWhatIsSigned() {
    var without = json();
    without.remove("coalition");

    assertThat(Json.read(without.toString(), Terms.class).fingerprint())
        .isNotEqualTo(terms().fingerprint());
  }
}

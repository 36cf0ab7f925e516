package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.Test;

class S08AewaIsBoundOnlyByAewaTest {

  @Test
  void theApprovalOfTheOtherCommitteeApprovesNothingForAewa() {
    var family = FamilyUnderTest.founded();
    var proposal = ProposalUnderTest.agreed(family.terms());
    family.moveTo("2026-12-01");
    proposal.submission("CMS").orThrow();
    proposal.submission("AEWA").orThrow();
    family.moveTo("2026-12-15");

    proposal.approved("CMS");
    assertThat(proposal.state()).isEqualTo("submitted");

    proposal.approved("AEWA");
    assertThat(proposal.state()).isEqualTo("approved");
  }

  @Test
  void theCommitteesRequestIsEnoughToSignButOnlyTheMeetingOfThePartiesOpensTheWay() {
    var family = FamilyUnderTest.foundedWithout("AEWA-MANDATE");
    var proposal = ProposalUnderTest.agreed(family.terms());
    assertThat(proposal.state()).isEqualTo("agreed");
    family.moveTo("2026-12-01");
    proposal.submission("CMS").orThrow();

    assertThat(rules(proposal.submission("AEWA"))).contains("submission-needs");

    family.decided("AEWA", mandate(family));
    proposal.submission("AEWA").orThrow();
    assertThat(proposal.state()).isEqualTo("submitted");
  }

  @Test
  void anApprovalNamesADecisionOfTheOwnBodyAdoptedAfterTheSubmission() {
    var family = FamilyUnderTest.founded();
    var proposal = ProposalUnderTest.agreed(family.terms());
    family.moveTo("2026-12-01");
    proposal.submission("CMS").orThrow();
    proposal.submission("AEWA").orThrow();
    family.moveTo("2026-12-15");
    var ofCms = proposal.committeeDecision("CMS");

    assertThat(rules(proposal.approval("AEWA", ofCms))).contains("own-body");
    assertThat(rules(proposal.approval("AEWA", family.of("AEWA-STC9"))))
        .contains("adopted-before-submission");
    assertThat(rules(proposal.approval("AEWA", tabled(family)))).contains("does-not-count");
    assertThat(proposal.view().path("approvals")).isEmpty();
  }

  @Test
  void nobodyOfCmsRecordsAnApprovalForAewa() {
    var family = FamilyUnderTest.founded();
    var proposal = ProposalUnderTest.agreed(family.terms());
    family.moveTo("2026-12-01");
    proposal.submission("AEWA").orThrow();
    family.moveTo("2026-12-15");
    var ofAewa = proposal.committeeDecision("AEWA");

    var refused =
        proposal.attempt(
            Part.CMS_REGISTRAR,
            "/approvals",
            Map.of("decision", ofAewa, "outcome", "approved", "conditions", List.of()));

    assertThat(refused.ok()).isFalse();
    assertThat(proposal.view().path("approvals")).isEmpty();
  }

  private static ObjectNode mandate(FamilyUnderTest family) {
    for (var decision : family.examples().all("decisions")) {
      if (decision.path("key").asText().equals(family.of("AEWA-MANDATE"))) {
        return ((ObjectNode) decision)
            .put("meeting", family.of("AEWA-MOP-EX2"))
            .put("adoptedOn", "2026-11-20");
      }
    }
    throw new IllegalStateException("family.json has no such decision");
  }

  private static String tabled(FamilyUnderTest family) {
    var key = family.of("AEWA") + "-TABLED";
    ObjectNode decision = mandate(family).deepCopy();
    decision.put("key", key).put("status", "tabled");
    decision.put("body", family.of("AEWA-STC")).put("meeting", family.of("AEWA-STC-EX"));
    decision.putNull("adoptedOn").putNull("citation");
    family.decide("AEWA", decision);
    return key;
  }

  private static List<String> rules(ApiResponse refused) {
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    JsonNode violations = refused.json().path("violations");
    return violations.findValuesAsText("rule");
  }
}

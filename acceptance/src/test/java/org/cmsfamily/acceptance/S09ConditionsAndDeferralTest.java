package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class S09ConditionsAndDeferralTest {

  @Test
  void aConditionBeforeTheStartHoldsTheServiceUntilItIsMet() {
    var watch = WatchUnderTest.set();
    var proposal = submitted();
    var family = proposal.family();
    proposal.approved("CMS");
    var condition = condition("The roster is signed", "before-start", null);
    var outcome = outcome(proposal, "approved-with-conditions", List.of(condition));
    proposal.does(Part.AEWA_REGISTRAR, "/approvals", outcome);
    assertThat(proposal.state()).isEqualTo("approved");

    family.moveTo("2027-01-02");
    var service = "/services/" + family.service();
    var reader = family.catalog(Part.AEWA_SECRETARY);
    await("the service").until(() -> reader.look(service).ok());
    watch.hasLookedAtAll();
    assertThat(reader.get(service).text("state")).isEqualTo("approved");
    reader.post(service + "/conditions/1/met");

    await("active")
        .atMost(Duration.ofSeconds(20))
        .until(() -> reader.get(service).text("state").equals("active"));
  }

  @Test
  void aConditionByADateDoesNotHoldTheStart() {
    var proposal = submitted();
    var family = proposal.family();
    proposal.approved("CMS");
    var condition = condition("A report on the roster", "by-date", "2027-06-30");
    var outcome = outcome(proposal, "approved-with-conditions", List.of(condition));
    proposal.does(Part.AEWA_REGISTRAR, "/approvals", outcome);

    family.moveTo("2027-01-01");

    var reader = family.catalog(Part.AEWA_SECRETARY);
    await("active")
        .atMost(Duration.ofSeconds(20))
        .until(() -> reader.look("/services/" + family.service()).text("state").equals("active"));
  }

  @Test
  void aDeferralApprovesForNobody() {
    var watch = WatchUnderTest.set();
    var proposal = submitted();
    proposal.approved("CMS");
    var outcome = new HashMap<>(outcome(proposal, "deferred", List.of()));
    outcome.put("until", "2027-06-30");
    outcome.put("reason", "The Parties want to see the roster first.");

    proposal.does(Part.AEWA_REGISTRAR, "/approvals", outcome);

    assertThat(proposal.state()).isEqualTo("submitted");
    proposal.family().moveTo("2027-01-02");
    watch.hasLookedAtAll();
    assertThat(proposal.state()).isEqualTo("submitted");
    assertThat(
            proposal
                .family()
                .catalog(Part.CMS_OFFICER)
                .look("/services/" + proposal.family().service())
                .status())
        .isEqualTo(404);
  }

  private static ProposalUnderTest submitted() {
    var family = FamilyUnderTest.founded();
    var proposal = ProposalUnderTest.agreed(family.terms());
    family.moveTo("2026-12-01");
    proposal.submission("CMS").orThrow();
    proposal.submission("AEWA").orThrow();
    family.moveTo("2026-12-15");
    return proposal;
  }

  private static Map<String, Object> outcome(
      ProposalUnderTest proposal, String outcome, List<Map<String, Object>> conditions) {
    return Map.of(
        "decision", proposal.committeeDecision("AEWA"),
        "outcome", outcome,
        "conditions", conditions);
  }

  private static Map<String, Object> condition(String text, String kind, @Nullable String by) {
    return by == null
        ? Map.of("text", text, "kind", kind)
        : Map.of("text", text, "kind", kind, "by", by);
  }
}

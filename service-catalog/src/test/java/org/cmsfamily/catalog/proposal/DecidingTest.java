package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.catalog.proposal.ProposalExamples.DAY;
import static org.cmsfamily.catalog.proposal.ProposalExamples.approval;
import static org.cmsfamily.catalog.proposal.ProposalExamples.decided;
import static org.cmsfamily.catalog.proposal.ProposalExamples.signed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.submission;
import static org.cmsfamily.catalog.proposal.ProposalExamples.submitted;
import static org.cmsfamily.catalog.proposal.ProposalExamples.version;

import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** What becomes of terms that a body approves as amended. */
class DecidingTest {

  private static Approval asAmended(Proposal proposal, TermsVersion amended) {
    var plain = approval(proposal, "AEWA", Outcome.APPROVED_AS_AMENDED);
    return new Approval(
        plain.instrument(),
        plain.body(),
        plain.decision(),
        plain.adoptedOn(),
        plain.outcome(),
        List.of(),
        null,
        "Less to set it up",
        plain.fingerprint(),
        DAY,
        plain.by(),
        "p",
        null,
        amended.fingerprint());
  }

  /** AEWA's committee wants less set-up cost, after CMS's has approved. */
  private static Proposal amended() {
    var one = decided(submitted(), "CMS", Outcome.APPROVED);
    var text = version(2, "14000.00");
    return new Deciding(one, any -> true).amend(asAmended(one, text), text, List.of());
  }

  private static Proposal confirmed(Proposal proposal) {
    return new Deciding(proposal, any -> true).confirm(carriedOver(proposal));
  }

  private static Approval carriedOver(Proposal proposal) {
    var text = proposal.current().fingerprint();
    return proposal
        .commitments()
        .amendedTo(text)
        .getFirst()
        .carriedOver(text, DAY, "AEWA-STC:chair", "c");
  }

  /** Signed by both again, and before CMS's committee. */
  private static Proposal again(Proposal amended) {
    var extended = amended.extendAdvice(2, amended.current().screening(), DAY);
    var agreed = signed(signed(extended, "CMS"), "AEWA");
    assertThat(agreed.stage()).isEqualTo(Stage.AGREED);
    return agreed.submit(submission(agreed, "CMS"), List.of());
  }

  @Test
  void allIsLeftBehindButWhatTheAmendingBodyDecided() {
    var amended = amended();

    assertThat(amended.stage()).isEqualTo(Stage.IN_CONSULTATION);
    assertThat(amended.current().number()).isEqualTo(2);
    assertThat(amended.toCurrent()).isEqualTo(Commitments.NONE);
    assertThat(amended.commitments().to(submitted().current().fingerprint()).approvals())
        .extracting(Approval::outcome)
        .containsExactly(Outcome.APPROVED_AS_AMENDED);
  }

  @Test
  void theOtherBodyDecidesAgainAndTheApprovalCarriesOverOnceTheChairConfirms() {
    var once = decided(again(amended()), "CMS", Outcome.APPROVED);
    assertThat(once.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(confirmed(once).stage()).isEqualTo(Stage.APPROVED);

    var before = again(confirmed(amended()));
    assertThat(before.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(new BodyDecisions(before, any -> true).byOthersThan("CMS"))
        .extracting(BodyOutcome::outcome)
        .containsExactly("approved");
    assertThat(decided(before, "CMS", Outcome.APPROVED).stage()).isEqualTo(Stage.APPROVED);
  }

  @Test
  void anApprovalOfOtherTermsThanTheSubmittedOnesIsNone() {
    var twice = decided(again(amended()), "CMS", Outcome.APPROVED);

    assertThat(twice.stage()).isEqualTo(Stage.SUBMITTED);
  }

  @Test
  void theChairConfirmsOnceWhatIsInForceAndTheCurrentTextOnly() {
    var confirmed = confirmed(amended());

    assertThatThrownBy(() -> confirmed(confirmed))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.violations())
                    .extracting(Violation::rule)
                    .containsExactly("already-recorded"));
    assertThatThrownBy(() -> new Deciding(confirmed, one -> false).confirm(carriedOver(confirmed)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.violations())
                    .extracting(Violation::rule)
                    .containsExactly("already-recorded", "does-not-count"));
    var later = amended().revise(version(3, "13000.00"));
    assertThatThrownBy(() -> new Deciding(later, any -> true).confirm(carriedOver(amended())))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("version 3");
    assertThat(ProposalAct.CONFIRM_AMENDMENT.involvement().isOf(later, "AEWA-STC")).isFalse();
    assertThat(ProposalAct.CONFIRM_AMENDMENT.involvement().isOf(amended(), "AEWA-STC")).isTrue();
    assertThat(ProposalAct.CONFIRM_AMENDMENT.involvement().isOf(amended(), "CMS-STC")).isFalse();
  }

  @Test
  void amendmentsAreRefusedWhereTheTermsAreNotBeforeABodyOrTheSame() {
    var text = version(2, "14000.00");
    var agreed = ProposalExamples.agreed();
    var submitted = submitted();
    var same = version(2, "15000.00");
    var others = ProposalExamples.withEurobatsForAewa(2);

    for (var refused :
        List.<Runnable>of(
            () -> new Deciding(agreed, any -> true).amend(asAmended(agreed, text), text, List.of()),
            () ->
                new Deciding(submitted, any -> true)
                    .amend(asAmended(submitted, same), same, List.of()),
            () ->
                new Deciding(submitted, any -> true)
                    .amend(asAmended(submitted, others), others, List.of()),
            () ->
                new Deciding(submitted, any -> true)
                    .amend(
                        asAmended(submitted, text),
                        text,
                        List.of(Violation.of("own-body", "/decision", "No"))))) {
      assertThatThrownBy(refused::run).isInstanceOf(Problem.class);
    }
  }

  @Test
  void theBodySeesTheTextThatItWroteAndNoLaterOne() {
    var amended = amended();
    var later = amended.revise(version(3, "13000.00"));

    assertThat(new Sight(Set.of("AEWA-STC")).of(later).versions()).hasSize(2);
    assertThat(new Sight(Set.of("CMS-STC")).of(later).versions()).hasSize(1);
  }

  @Test
  void aRejectionEndsItForAll() {
    assertThat(decided(submitted(), "AEWA", Outcome.REJECTED).stage()).isEqualTo(Stage.REJECTED);
  }
}

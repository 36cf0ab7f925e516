package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.proposal.ProposalExamples.DAY;
import static org.cmsfamily.catalog.proposal.ProposalExamples.agreed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.decided;
import static org.cmsfamily.catalog.proposal.ProposalExamples.signed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.submission;
import static org.cmsfamily.catalog.proposal.ProposalExamples.submitted;
import static org.cmsfamily.catalog.proposal.ProposalExamples.version;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cmsfamily.platform.problem.Problem;
import org.junit.jupiter.api.Test;

/** What is taken back, returned or fallen away holds no more, and stays on record. */
class TakingBackTest {

  @Test
  void termsBeforeABodyAreChangedOnlyAfterTheyWereTakenBack() {
    assertThat(slug(() -> submitted().revise(version(2, "14000.00")))).isEqualTo("wrong-state");

    var one = submitted().takeBack(submissionTo(submitted(), "CMS"), CAUSE);
    assertThat(one.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(slug(() -> one.revise(version(2, "14000.00")))).isEqualTo("wrong-state");
    assertThat(slug(() -> one.takeBack(submissionTo(submitted(), "CMS"), CAUSE)))
        .isEqualTo("wrong-state");

    var none = takenBack(submitted());
    assertThat(none.stage()).isEqualTo(Stage.AGREED);
    assertThat(none.toCurrent().signatures()).hasSize(2);
    assertThat(none.commitments().endings()).extracting(Ending::reason).containsOnly("Not ready");
    assertThat(none.submit(submission(none, "CMS"), List.of()).stage()).isEqualTo(Stage.SUBMITTED);
  }

  @Test
  void whatABodyDecidedOnTermsThatWereTakenBackFromItHoldsNoMore() {
    var approved = decided(submitted(), "CMS", Outcome.APPROVED);

    var again = approved.takeBack(submissionTo(approved, "CMS"), CAUSE);
    again = again.submit(submission(again, "CMS"), List.of());

    assertThat(decided(again, "AEWA", Outcome.APPROVED).stage()).isEqualTo(Stage.SUBMITTED);
  }

  @Test
  void aSignatureIsTakenBackUntilTheTermsAreBeforeABody() {
    var unsigned = agreed().unsign("CMS", CAUSE);

    assertThat(unsigned.stage()).isEqualTo(Stage.IN_CONSULTATION);
    assertThat(unsigned.toCurrent().isSignedBy("CMS")).isFalse();
    assertThat(unsigned.toCurrent().isSignedBy("AEWA")).isTrue();
    assertThat(slug(() -> unsigned.unsign("CMS", CAUSE))).isEqualTo("not-signed");
    assertThat(signed(unsigned, "CMS").stage()).isEqualTo(Stage.AGREED);
    assertThat(slug(() -> submitted().unsign("CMS", CAUSE))).isEqualTo("wrong-state");
  }

  @Test
  void returnedTermsAreBackInConsultationAndNothingHoldsButWhatTheBodyWishes() {
    var returned = decided(decided(submitted(), "CMS", Outcome.APPROVED), "AEWA", Outcome.RETURNED);

    assertThat(returned.stage()).isEqualTo(Stage.IN_CONSULTATION);
    assertThat(returned.toCurrent().signatures()).isEmpty();
    assertThat(returned.toCurrent().submissions()).isEmpty();
    assertThat(returned.toCurrent().approvals())
        .extracting(Approval::outcome)
        .containsExactly(Outcome.RETURNED);
    assertThat(new BodyDecisions(returned, one -> true).byOthersThan("CMS"))
        .extracting(BodyOutcome::outcome)
        .containsExactly(BodyOutcome.PENDING);

    var again = signed(signed(returned, "CMS"), "AEWA");
    assertThat(again.stage()).isEqualTo(Stage.AGREED);
    again = again.submit(submission(again, "CMS"), List.of());
    again = again.submit(submission(again, "AEWA"), List.of());
    assertThat(decided(again, "AEWA", Outcome.APPROVED).stage()).isEqualTo(Stage.SUBMITTED);
  }

  @Test
  void anApprovalThatFellAwayBeforeTheLastOneDoesNotCount() {
    var one = decided(submitted(), "CMS", Outcome.APPROVED);

    var both =
        new Deciding(one, approval -> !approval.instrument().equals("CMS"))
            .decide(ProposalExamples.approval(one, "AEWA", Outcome.APPROVED), List.of());

    assertThat(both.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(new BodyDecisions(both, approval -> false).byOthersThan("AEWA"))
        .extracting(BodyOutcome::outcome)
        .containsExactly(BodyOutcome.LAPSED);
    assertThat(decided(both, "CMS", Outcome.APPROVED).stage()).isEqualTo(Stage.APPROVED);
  }

  @Test
  void whoeverCouldReadItOnceAlwaysCan() {
    var changed = ProposalExamples.eurobatsForAewa(takenBack(submitted()));

    assertThat(changed.participants()).containsExactly("CMS", "EUROBATS");
    assertThat(changed.readers())
        .containsExactlyInAnyOrder("CMS", "AEWA", "EUROBATS", "UNEP", "CMS-STC", "AEWA-STC");
  }

  @Test
  void aBodysMembersSeeWhatWasSubmittedToItAndNotLaterTexts() {
    var changed = takenBack(submitted()).revise(version(2, "14000.00"));

    assertThat(new Sight(Set.of("CMS-STC")).of(changed).versions()).hasSize(1);
    assertThat(new Sight(Set.of("CMS-STC")).of(changed).current().fingerprint())
        .isEqualTo(submitted().current().fingerprint());
    assertThat(new Sight(Set.of("CMS")).of(changed).versions()).hasSize(2);
    assertThat(new Sight(Set.of("UNEP")).of(changed).versions()).hasSize(2);

    var left = ProposalExamples.eurobatsForAewa(takenBack(submitted()));
    assertThat(new Sight(Set.of("AEWA")).of(left).versions()).hasSize(1);
  }

  private static final Cause CAUSE = new Cause(DAY, "CMS:executive-secretary", "p", "Not ready");

  private static Submission submissionTo(Proposal proposal, String instrument) {
    return proposal.toCurrent().submissionsOf(instrument).getFirst();
  }

  static Proposal takenBack(Proposal proposal) {
    var one = proposal.takeBack(submissionTo(proposal, "CMS"), CAUSE);
    return one.takeBack(submissionTo(one, "AEWA"), CAUSE);
  }

  private static String slug(ThrowingCallable act) {
    var problem = org.assertj.core.api.Assertions.catchThrowableOfType(Problem.class, act);
    return problem.type().slug();
  }
}

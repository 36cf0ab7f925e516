package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.catalog.proposal.ProposalExamples.DAY;
import static org.cmsfamily.catalog.proposal.ProposalExamples.advised;
import static org.cmsfamily.catalog.proposal.ProposalExamples.agreed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.decided;
import static org.cmsfamily.catalog.proposal.ProposalExamples.draft;
import static org.cmsfamily.catalog.proposal.ProposalExamples.inConsultation;
import static org.cmsfamily.catalog.proposal.ProposalExamples.notAssessable;
import static org.cmsfamily.catalog.proposal.ProposalExamples.signature;
import static org.cmsfamily.catalog.proposal.ProposalExamples.signed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.submission;
import static org.cmsfamily.catalog.proposal.ProposalExamples.submitted;
import static org.cmsfamily.catalog.proposal.ProposalExamples.version;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** What a proposal allows, and what it leaves behind. */
class ProposalTest {

  @Test
  void isReadByTheLeadAloneUntilConsultation() {
    assertThat(draft().readers()).containsExactly("CMS");
    assertThat(inConsultation().readers()).containsExactlyInAnyOrder("CMS", "AEWA", "UNEP");
    assertThat(submitted().readers())
        .containsExactlyInAnyOrder("CMS", "AEWA", "UNEP", "CMS-STC", "AEWA-STC");
  }

  @Test
  void aDraftTakenBackStaysTheLeadsOwn() {
    var withdrawn = draft().withdraw(new Withdrawal("No", "CMS:programme-officer", DAY));

    assertThat(withdrawn.stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(withdrawn.readers()).containsExactly("CMS");
  }

  @Test
  void isAgreedWhenAllHaveSignedAndTheAdviceHolds() {
    assertThat(signed(advised(), "CMS").stage()).isEqualTo(Stage.IN_CONSULTATION);
    assertThat(agreed().stage()).isEqualTo(Stage.AGREED);
  }

  @Test
  void isAgreedOnTheAdviceIfTheSignaturesCameBefore() {
    var signedByAll = signed(signed(inConsultation(), "CMS"), "AEWA");
    assertThat(signedByAll.stage()).isEqualTo(Stage.IN_CONSULTATION);

    var advised = signedByAll.advise(ProposalExamples.advice(1), signedByAll.current().screening());

    assertThat(advised.stage()).isEqualTo(Stage.AGREED);
  }

  @Test
  void isNotAgreedOnWhatNobodyCanAssess() {
    var once = signed(advised(), "CMS");

    var twice =
        once.sign(
            signature("AEWA", once.current().fingerprint()), notAssessable(once.current().terms()));

    assertThat(twice.stage()).isEqualTo(Stage.IN_CONSULTATION);
  }

  @Test
  void anyChangeOfTermsLeavesEverythingBoundToTheOldOnesBehind() {
    var changed = TakingBackTest.takenBack(submitted()).revise(version(2, "14000.00"));

    assertThat(changed.stage()).isEqualTo(Stage.IN_CONSULTATION);
    assertThat(changed.toCurrent()).isEqualTo(Commitments.NONE);
    assertThat(changed.commitments().signatures()).hasSize(2);
    assertThat(changed.consultation().advice().isStaleFor(2)).isTrue();
  }

  @Test
  void theSameTermsAreNoNewVersion() {
    assertThat(slug(() -> agreed().revise(version(2, "15000.0")))).isEqualTo("terms-unchanged");
  }

  @Test
  void aSignatureBindsTheCurrentTermsOnly() {
    var changed = advised().revise(version(2, "14000.00"));

    assertThat(slug(() -> sign(changed, version(1, "15000.00").fingerprint())))
        .isEqualTo("not-the-current-terms");
  }

  @Test
  void anInstrumentSignsOnce() {
    var once = signed(advised(), "CMS");

    assertThat(slug(() -> sign(once, once.current().fingerprint()))).isEqualTo("already-signed");
  }

  private static Proposal sign(Proposal proposal, String fingerprint) {
    return proposal.sign(signature("CMS", fingerprint), proposal.current().screening());
  }

  @Test
  void aRefusedSubmissionNamesEveryReason() {
    var changed = agreed().revise(version(2, "14000.00"));
    var ofTheBody = Violation.of("competence", "/body", "CMS-STC is not competent");

    assertThatThrownBy(() -> changed.submit(submission(changed, "CMS"), List.of(ofTheBody)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type().slug()).isEqualTo("not-agreed");
              assertThat(problem.violations())
                  .extracting(Violation::rule)
                  .containsExactly("signature", "signature", "advice", "competence");
              assertThat(problem.detail())
                  .contains("CMS has not signed version 2", "AEWA has not signed version 2");
            });
  }

  @Test
  void aSubmissionSaysWhatTheOthersHaveDecidedSoFar() {
    var agreed = agreed();
    var first = agreed.submit(submission(agreed, "CMS"), List.of());
    var approved = decided(first, "CMS", Outcome.APPROVED);

    assertThat(submission(approved, "AEWA").decidedSoFar())
        .containsExactly(new BodyOutcome("CMS", "CMS-STC", "CMS-approved", "approved", DAY));
    assertThat(submission(agreed, "AEWA").decidedSoFar())
        .containsExactly(new BodyOutcome("CMS", null, null, BodyOutcome.PENDING, null));
  }

  @Test
  void isApprovedOnlyWhenEveryParticipantsBodyHasApproved() {
    var one = decided(submitted(), "CMS", Outcome.APPROVED);
    assertThat(one.stage()).isEqualTo(Stage.SUBMITTED);

    assertThat(decided(one, "AEWA", Outcome.APPROVED).stage()).isEqualTo(Stage.APPROVED);
  }

  @Test
  void aDeferralApprovesForNobodyUntilThatBodyApproves() {
    var deferred = decided(decided(submitted(), "CMS", Outcome.APPROVED), "AEWA", Outcome.DEFERRED);
    assertThat(deferred.stage()).isEqualTo(Stage.SUBMITTED);

    assertThat(decided(deferred, "AEWA", Outcome.APPROVED).stage()).isEqualTo(Stage.APPROVED);
  }

  @Test
  void aRejectionEndsIt() {
    var rejected = decided(submitted(), "AEWA", Outcome.REJECTED);

    assertThat(rejected.stage()).isEqualTo(Stage.REJECTED);
    assertThat(slug(() -> decided(rejected, "CMS", Outcome.APPROVED))).isEqualTo("wrong-state");
    assertThat(slug(() -> rejected.revise(version(2, "1.00")))).isEqualTo("wrong-state");
  }

  @Test
  void eachActGivesTheNextVersionNumber() {
    assertThat(draft().version()).isEqualTo(1);
    assertThat(agreed().version()).isEqualTo(5);
    assertThat(submitted().marked(true).version()).isEqualTo(7);
  }

  @Test
  void isTheSameAfterBeingStored() {
    var proposal =
        decided(
            TakingBackTest.takenBack(submitted())
                .submit(submission(TakingBackTest.takenBack(submitted()), "AEWA"), List.of()),
            "AEWA",
            Outcome.RETURNED);

    var row = ProposalExamples.row(proposal);

    assertThat(row.toAggregate())
        .usingRecursiveComparison()
        .ignoringFields("id", "family", "version")
        .isEqualTo(proposal);
  }

  @Test
  void whatIsStoredOfItIsOnlyAddedTo() {
    var row = new ProposalEntity();
    row.copy(agreed());
    var before = List.copyOf(row.entries);

    row.copy(submitted());

    assertThat(row.entries).startsWith(before.toArray(ProposalEntryRow[]::new));
    assertThat(row.entries).hasSize(before.size() + 2);
    assertThat(row.versions).hasSize(1);
  }

  @Test
  void adviceFoundToHoldForLaterTermsIsStoredAsSuch() {
    var revised = advised().revise(version(2, "14000.00"));
    var extended = revised.extendAdvice(2, revised.current().screening(), DAY);
    var row = ProposalExamples.row(advised());
    row.copy(extended);

    assertThat(row.toAggregate().consultation().advice())
        .isEqualTo(extended.consultation().advice());
  }

  private static String slug(ThrowingCallable act) {
    var problem = org.assertj.core.api.Assertions.catchThrowableOfType(Problem.class, act);
    return problem.type().slug();
  }
}

package org.cmsfamily.workbench.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.catalog.Approval;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.Proposal.Submission;
import org.cmsfamily.workbench.catalog.Proposal.Withdrawal;
import org.cmsfamily.workbench.catalog.ProposalStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalRowTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void everyParticipantHasARowEvenIfNothingWasSent() {
    assertThat(ApprovalRow.of(proposal(List.of(), List.of())))
        .containsExactly(
            new ApprovalRow("CMS", null, null, null), new ApprovalRow("AEWA", null, null, null));
  }

  @Test
  void whatWasTakenBackWaitsForNoBody() {
    var back = submission("CMS", "CMS-STC", new Withdrawal("Too early", "CMS:registrar", DAY));
    assertThat(ApprovalRow.of(proposal(List.of(back), List.of())).getFirst().body()).isNull();
  }

  @Test
  void aBodyThatHasNotDecidedIsShownBesideOneThatHas() {
    var sent = submission("CMS", "CMS-STC", null);
    var decided = approval("AEWA", "AEWA-STC");
    assertThat(ApprovalRow.of(proposal(List.of(sent), List.of(decided))))
        .containsExactly(
            new ApprovalRow("CMS", "CMS-STC", sent, null),
            new ApprovalRow("AEWA", "AEWA-STC", null, decided));
  }

  @Test
  void aStepHasTheDayOfWhatWasDone() {
    var proposal = proposal(List.of(submission("CMS", "CMS-STC", null)), List.of());
    assertThat(proposal.reached(ProposalStage.SUBMITTED)).isEqualTo(DAY);
    assertThat(proposal.reached(ProposalStage.AGREED)).isNull();
    assertThat(proposal.reached(ProposalStage.APPROVED)).isNull();
  }

  private static Submission submission(
      String instrument, String body, @Nullable Withdrawal takenBack) {
    return new Submission(
        1, instrument, body, body + "-EX", DAY, "f", instrument + ":head", takenBack);
  }

  private static Approval approval(String instrument, String body) {
    return new Approval(
        instrument,
        body,
        "K",
        DAY,
        Approval.Outcome.APPROVED,
        List.of(),
        null,
        null,
        "f",
        instrument + ":registrar");
  }

  private static Proposal proposal(List<Submission> submissions, List<Approval> approvals) {
    return new Proposal(
        "P-1",
        "CMS-FAMILY",
        "conference-services",
        "Conference services",
        ProposalStage.SUBMITTED,
        "CMS",
        List.of("CMS", "AEWA"),
        1,
        "f",
        List.of(),
        new Proposal.Advising(true, false, false, null, List.of(), List.of()),
        List.of(),
        submissions,
        approvals,
        List.of(),
        List.of(),
        List.of(),
        null,
        false,
        List.of());
  }
}

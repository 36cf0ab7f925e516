package org.cmsfamily.workbench.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.workbench.catalog.ProposalStage;
import org.junit.jupiter.api.Test;

class StepTest {

  @Test
  void whatLiesBehindIsDoneAndWhatComesIsAhead() {
    assertThat(Step.of(ProposalStage.AGREED))
        .extracting(Step::progress)
        .containsExactly(
            Progress.DONE, Progress.DONE, Progress.NOW, Progress.AHEAD, Progress.AHEAD);
  }

  @Test
  void anApprovedProposalHasItsWayBehindIt() {
    assertThat(Step.of(ProposalStage.APPROVED))
        .extracting(Step::progress)
        .containsOnly(Progress.DONE);
  }

  @Test
  void whatWasRejectedOrIsUnknownIsOnNoWay() {
    assertThat(Step.of(ProposalStage.REJECTED)).isEmpty();
    assertThat(Step.of(null)).isEmpty();
  }
}

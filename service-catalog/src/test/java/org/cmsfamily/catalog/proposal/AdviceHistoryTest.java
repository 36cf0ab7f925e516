package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.catalog.proposal.ProposalExamples.DAY;
import static org.cmsfamily.catalog.proposal.ProposalExamples.advice;

import org.cmsfamily.platform.problem.Problem;
import org.junit.jupiter.api.Test;

/** Absent and stale advice block until the set date has passed; its content never does. */
class AdviceHistoryTest {

  private static AdviceRequest waitingUntil(int version, int days) {
    return new AdviceRequest(version, DAY.plusDays(days), DAY, "CMS:programme-officer");
  }

  @Test
  void unfavourableAdviceDoesNotBlock() {
    assertThat(AdviceHistory.EMPTY.give(advice(1)).blocks(1, DAY)).isFalse();
  }

  @Test
  void absentAdviceBlocksForEverUnlessADateWasSet() {
    assertThat(AdviceHistory.EMPTY.blocks(1, DAY.plusYears(1))).isTrue();
  }

  @Test
  void theLastDayStillBlocksAndTheDayAfterDoesNot() {
    var asked = AdviceHistory.EMPTY.request(waitingUntil(1, 14));

    assertThat(asked.blocks(1, DAY.plusDays(14))).isTrue();
    assertThat(asked.blocks(1, DAY.plusDays(15))).isFalse();
  }

  @Test
  void aDateSetForOneVersionDoesNotCountForTheNext() {
    var asked = AdviceHistory.EMPTY.request(waitingUntil(1, 14));

    assertThat(asked.blocks(2, DAY.plusDays(15))).isTrue();
  }

  @Test
  void aDateInThePastCannotBeSet() {
    assertThatThrownBy(() -> AdviceHistory.EMPTY.request(waitingUntil(1, -1)))
        .isInstanceOf(Problem.class);
  }

  @Test
  void adviceIsStaleOnLaterTermsUntilItIsExtended() {
    var file = AdviceHistory.EMPTY.give(advice(1));
    assertThat(file.isStaleFor(2)).isTrue();
    assertThat(file.missing(2, DAY, "UNEP").orElseThrow().message())
        .isEqualTo("the advice of UNEP is stale: it is on version 1, the terms are version 2");

    var extended = file.extendTo(2);

    assertThat(extended.isStaleFor(2)).isFalse();
    assertThat(extended.blocks(2, DAY)).isFalse();
    assertThat(extended.isStaleFor(3)).isTrue();
  }

  @Test
  void nothingIsExtendedOrAnsweredThatWasNotGiven() {
    var answer = new AdviceAnswer("CMS", 1, "Yes", "CMS:executive-secretary", DAY);

    assertThatThrownBy(() -> AdviceHistory.EMPTY.extendTo(2)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> AdviceHistory.EMPTY.answer(answer)).isInstanceOf(Problem.class);
  }
}

package org.cmsfamily.workbench.proposal;

import java.util.List;
import org.cmsfamily.workbench.catalog.ProposalStage;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a proposal.
 *
 * @param progress how far it is with it
 */
record Step(ProposalStage stage, Progress progress) {
  private static final List<ProposalStage> WAY =
      List.of(
          ProposalStage.DRAFT,
          ProposalStage.IN_CONSULTATION,
          ProposalStage.AGREED,
          ProposalStage.SUBMITTED,
          ProposalStage.APPROVED);

  /**
   * The way with what lies behind; nothing follows the last step, so it is done. A proposal that
   * was rejected or withdrawn is on none.
   */
  static List<Step> of(@Nullable ProposalStage now) {
    int at = now == null ? -1 : WAY.indexOf(now);
    if (at < 0) return List.of();
    return WAY.stream().map(stage -> new Step(stage, progress(WAY.indexOf(stage), at))).toList();
  }

  private static Progress progress(int step, int now) {
    if (step == now && step < WAY.size() - 1) return Progress.NOW;
    return step <= now ? Progress.DONE : Progress.AHEAD;
  }

  /** Whether it is the one at which the proposal stands. */
  public boolean isNow() {
    return progress == Progress.NOW;
  }
}

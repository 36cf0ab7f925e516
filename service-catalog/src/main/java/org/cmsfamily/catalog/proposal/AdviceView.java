package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The advice as it stands to the current terms.
 *
 * @param current there is advice that holds for them
 * @param stale there is advice, but only on older terms
 * @param blocks whether the terms have to wait for it
 */
record AdviceView(
    boolean current,
    boolean stale,
    boolean blocks,
    @Nullable AdviceRequest request,
    List<Advice> given,
    List<AdviceAnswer> answers) {

  static AdviceView of(Proposal proposal, LocalDate today) {
    var advice = proposal.consultation().advice();
    int version = proposal.current().number();
    return new AdviceView(
        advice.on(version).isPresent(),
        advice.isStaleFor(version),
        advice.blocks(version, today),
        advice.requestFor(version).orElse(null),
        advice.given(),
        advice.answers());
  }
}

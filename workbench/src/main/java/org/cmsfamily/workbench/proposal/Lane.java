package org.cmsfamily.workbench.proposal;

import java.util.Arrays;
import java.util.List;
import org.cmsfamily.workbench.catalog.ProposalStage;
import org.cmsfamily.workbench.catalog.ProposalSummary;

/** The proposals that stand at one stage. */
record Lane(ProposalStage stage, List<ProposalSummary> proposals) {

  /** One lane for each stage at which a proposal stands, in their order. */
  static List<Lane> of(List<ProposalSummary> proposals) {
    return Arrays.stream(ProposalStage.values())
        .map(stage -> new Lane(stage, at(stage, proposals)))
        .filter(lane -> !lane.proposals().isEmpty())
        .toList();
  }

  private static List<ProposalSummary> at(ProposalStage stage, List<ProposalSummary> proposals) {
    return proposals.stream().filter(proposal -> proposal.state() == stage).toList();
  }
}

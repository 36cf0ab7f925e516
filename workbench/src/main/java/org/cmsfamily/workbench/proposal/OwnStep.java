package org.cmsfamily.workbench.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.ProposalStage;

/** An act by which a proposal comes further, which its page offers at its top too. */
public enum OwnStep {
  BEGIN_CONSULTATION,
  REQUEST_ADVICE,
  GIVE_ADVICE,
  EXTEND_ADVICE,
  SIGN_TERMS,
  SUBMIT_TERMS,
  RECORD_APPROVAL,
  CONFIRM_AMENDMENT;

  /** Those that the visitor may do now. */
  static List<OwnStep> of(Proposal proposal) {
    return Arrays.stream(values())
        .filter(one -> proposal.mayDo(one.word()) && one.isWanted(proposal))
        .toList();
  }

  /** Whether it brings the proposal further now: advice that is there need not be given again. */
  private boolean isWanted(Proposal proposal) {
    var advice = proposal.advice();
    var state = proposal.state();
    boolean consulting = state == ProposalStage.IN_CONSULTATION;
    return switch (this) {
      case BEGIN_CONSULTATION -> state == ProposalStage.DRAFT;
      case REQUEST_ADVICE -> consulting && advice.blocks() && advice.request() == null;
      case GIVE_ADVICE, EXTEND_ADVICE -> consulting && !advice.current();
      case SIGN_TERMS -> consulting;
      case SUBMIT_TERMS, CONFIRM_AMENDMENT ->
          state == ProposalStage.AGREED || state == ProposalStage.SUBMITTED;
      case RECORD_APPROVAL -> state == ProposalStage.SUBMITTED;
    };
  }

  /** Its name at the service. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

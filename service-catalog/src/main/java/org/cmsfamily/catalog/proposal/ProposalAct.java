package org.cmsfamily.catalog.proposal;

import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.ActName;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Capacity;

/** What can be done to a proposal: the names in the audit trail and in what a caller may do now. */
enum ProposalAct implements ActName {
  OPEN("open-proposal"),
  REVISE("revise-terms"),
  TRANSLATE("translate-title"),
  BEGIN_CONSULTATION("begin-consultation"),
  COMMENT("comment"),
  REQUEST_ADVICE("request-advice"),
  GIVE_ADVICE("give-advice"),
  EXTEND_ADVICE("extend-advice"),
  ANSWER_ADVICE("answer-advice"),
  SIGN("sign-terms"),
  WITHDRAW_SIGNATURE("withdraw-signature"),
  SUBMIT("submit-terms"),
  TAKE_BACK("take-back-terms"),
  RECORD_APPROVAL("record-approval"),
  WITHDRAW("withdraw-proposal");

  private final String text;

  ProposalAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }

  /**
   * Done to the proposal.
   *
   * @param bound what the act binds, such as a fingerprint
   */
  Done<Proposal> done(Proposal stored, Capacity capacity, Map<String, Object> bound) {
    return Done.of(stored, ActDraft.of(this, "proposal", stored, capacity, bound));
  }
}

package org.cmsfamily.catalog.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.ActName;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Capacity;

/**
 * What can be done to a proposal: the names in the audit trail and in what a caller may do now, and
 * in which roles, for whom, it may be done.
 */
enum ProposalAct implements ActName {
  OPEN("open-proposal", Involvement.LEAD, Office.DRAFTING),
  REVISE("revise-terms", Involvement.AUTHOR, Office.SECRETARIAT),
  TRANSLATE("translate-title", Involvement.AUTHOR, Office.SECRETARIAT),
  CONFIRM_TRANSLATION("confirm-translation", Involvement.PARTICIPANT, Office.EXECUTIVE_SECRETARY),
  BEGIN_CONSULTATION("begin-consultation", Involvement.LEAD, Office.SECRETARIAT),
  AGREE_TO_PARTICIPANTS("agree-to-participants", Involvement.PARTY, Office.EXECUTIVE_SECRETARY),
  COMMENT("comment", Involvement.CONSULTED, Office.SECRETARIAT_OR_ADVISER),
  ANSWER_COMMENT("answer-comment", Involvement.LEAD, Office.SECRETARIAT),
  REQUEST_ADVICE("request-advice", Involvement.PARTICIPANT, Office.SECRETARIAT),
  GIVE_ADVICE("give-advice", Involvement.ADVISER, Office.ADVISER),
  EXTEND_ADVICE("extend-advice", Involvement.ADVISER, Office.ADVISER),
  ANSWER_ADVICE("answer-advice", Involvement.PARTICIPANT, Office.EXECUTIVE_SECRETARY),
  SIGN("sign-terms", Involvement.PARTICIPANT, Office.EXECUTIVE_SECRETARY),
  WITHDRAW_SIGNATURE("withdraw-signature", Involvement.PARTICIPANT, Office.EXECUTIVE_SECRETARY),
  SUBMIT("submit-terms", Involvement.PARTICIPANT, Office.EXECUTIVE_SECRETARY),
  TAKE_BACK("take-back-terms", Involvement.PARTICIPANT, Office.EXECUTIVE_SECRETARY),
  RECORD_APPROVAL("record-approval", Involvement.PARTICIPANT, Office.REGISTRAR),
  CONFIRM_AMENDMENT("confirm-amendment", Involvement.AMENDER, Office.CHAIR),
  RECORD_ERRATUM("record-terms-erratum", Involvement.PARTICIPANT, Office.EXECUTIVE_SECRETARY),
  ATTACH_DOCUMENT("attach-proposal-document", Involvement.AUTHOR, Office.SECRETARIAT),
  ATTACH_TO_SUBMISSION("attach-submission-document", Involvement.PARTICIPANT, Office.SECRETARIAT),
  WITHDRAW("withdraw-proposal", Involvement.LEAD, Office.SECRETARIAT);

  private final String text;
  private final Involvement involvement;
  private final Office office;

  ProposalAct(String text, Involvement involvement, Office office) {
    this.text = text;
    this.involvement = involvement;
    this.office = office;
  }

  @Override
  public String text() {
    return text;
  }

  /** For whom it may be done. */
  Involvement involvement() {
    return involvement;
  }

  /** Whether an instrument binds itself by it: refused to those who may have lost their office. */
  boolean binding() {
    return switch (this) {
      case AGREE_TO_PARTICIPANTS, SIGN, SUBMIT, RECORD_APPROVAL, CONFIRM_AMENDMENT -> true;
      default -> false;
    };
  }

  /**
   * Whether it can never be done to a proposal any more: that part of its process is over for good.
   *
   * @param by the capacities in which the one who asks could do it
   */
  boolean isOver(Proposal proposal, List<Capacity> by) {
    return switch (proposal.stage()) {
      case DRAFT -> false;
      case IN_CONSULTATION, AGREED, SUBMITTED -> this == BEGIN_CONSULTATION;
      case APPROVED -> isOverOnceApproved(proposal, by);
      case REJECTED, WITHDRAWN -> this != RECORD_ERRATUM;
    };
  }

  /** A service that has begun without some still waits for their bodies. */
  private boolean isOverOnceApproved(Proposal proposal, List<Capacity> by) {
    Predicate<String> follows = new Parties(proposal)::acceding;
    return switch (this) {
      case RECORD_ERRATUM -> false;
      case TAKE_BACK -> proposal.participants().stream().noneMatch(follows);
      case SUBMIT, RECORD_APPROVAL ->
          (by.isEmpty() ? proposal.participants() : by.stream().map(Capacity::holder).toList())
              .stream().noneMatch(follows);
      default -> true;
    };
  }

  /** Terms that are before a body are taken from it by an Executive Secretary only. */
  Set<String> roles(Stage stage) {
    return this == WITHDRAW && stage == Stage.SUBMITTED
        ? Office.EXECUTIVE_SECRETARY.roles()
        : office.roles();
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

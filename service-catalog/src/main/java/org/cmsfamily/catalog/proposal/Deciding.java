package org.cmsfamily.catalog.proposal;

import java.util.List;
import java.util.function.Predicate;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.platform.problem.Violation;

/**
 * What becomes of a proposal by what the participants' own bodies decide. Source: StC44 decision,
 * P1 and P8.
 *
 * @param inForce whether the decision of an approval given before is in force today
 */
record Deciding(Proposal proposal, Predicate<Approval> inForce) {

  /**
   * Records what a participant's own body decided; approved when all have approved, or the
   * coalition has. The rest may accede then.
   *
   * @param against every reason that lies in the decision
   */
  Proposal decide(Approval approval, List<Violation> against) {
    mayBeDecided(approval, against);
    var committed = proposal.commitments().with(approval);
    return switch (approval.outcome()) {
      case REJECTED ->
          next(
              new Parties(proposal).acceding(approval.instrument())
                  ? proposal.stage()
                  : Stage.REJECTED,
              committed);
      case RETURNED -> next(Stage.IN_CONSULTATION, sentBack(committed, approval));
      case DEFERRED -> next(proposal.stage(), committed);
      case APPROVED, APPROVED_WITH_CONDITIONS -> settled(next(proposal.stage(), committed));
      case APPROVED_AS_AMENDED -> throw new IllegalArgumentException("The amended text is missing");
    };
  }

  /**
   * A body approves with amendments: a new text with exactly these, which all sign and the other
   * bodies decide upon again.
   *
   * @param against every reason that lies in the decision
   */
  Proposal amend(Approval approval, TermsVersion amended, List<Violation> against) {
    mayBeDecided(approval, against);
    proposal.current().mayBeFollowedBy(amended);
    proposal.partnership().mustAgreeTo(amended.terms().instruments());
    ProposalLimit.VERSIONS.mustAllowOneMoreThan(proposal.versions().size());
    return proposal.next(
        Stage.IN_CONSULTATION,
        TermsVersion.and(proposal.versions(), amended),
        proposal.consultation(),
        sentBack(proposal.commitments().with(approval), approval));
  }

  /**
   * The Chair of a body confirms the text as that body amended it: its approval is one of this
   * text.
   */
  Proposal confirm(Approval carriedOver) {
    proposal
        .stage()
        .mustBeOneOf(
            ProposalAct.CONFIRM_AMENDMENT, Stage.IN_CONSULTATION, Stage.AGREED, Stage.SUBMITTED);
    proposal.current().mustBe(carriedOver.fingerprint());
    Refusal.ifAny(
        CatalogProblems.APPROVAL_REFUSED,
        Amendment.against(carriedOver, proposal.toCurrent(), inForce));
    return settled(next(proposal.stage(), proposal.commitments().with(carriedOver)));
  }

  private void mayBeDecided(Approval approval, List<Violation> against) {
    if (!accedes(approval)) {
      proposal.stage().mustBeOneOf(ProposalAct.RECORD_APPROVAL, Stage.SUBMITTED);
    }
    Refusal.ifAny(CatalogProblems.APPROVAL_REFUSED, against);
    proposal.commitments().mustAllow(approval.outcome());
  }

  /** The coalition has approved already; the rest follow, or do not. */
  private boolean accedes(Approval approval) {
    return proposal.stage() == Stage.APPROVED
        && !approval.outcome().sendsBack()
        && new Parties(proposal).acceding(approval.instrument())
        && !new BodyDecisions(proposal, inForce).byAll();
  }

  private Commitments sentBack(Commitments committed, Approval approval) {
    return committed.sentBack(proposal.current().fingerprint(), approval.cause());
  }

  private Proposal settled(Proposal decided) {
    var bodies = new BodyDecisions(decided, inForce);
    return decided.stage() == Stage.SUBMITTED && (bodies.byAll() || bodies.byCoalition())
        ? decided.at(Stage.APPROVED)
        : decided;
  }

  private Proposal next(Stage to, Commitments committed) {
    return proposal.next(to, proposal.versions(), proposal.consultation(), committed);
  }
}

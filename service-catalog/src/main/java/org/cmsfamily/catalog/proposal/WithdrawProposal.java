package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.Done;

/** The lead's secretariat takes a proposal back that is not approved yet. */
@ApplicationScoped
class WithdrawProposal {
  private final Proposals proposals;
  private final FamilyReplica families;
  private final Marks marks;
  private final ProposalActor actor;

  WithdrawProposal(Proposals proposals, FamilyReplica families, Marks marks, ProposalActor actor) {
    this.proposals = proposals;
    this.families = families;
    this.marks = marks;
    this.actor = actor;
  }

  Done<Proposal> withdraw(String id, WithdrawalRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.WITHDRAW, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var withdrawn =
        proposal.withdraw(new Withdrawal(request.reason(), capacity.toString(), family.date()));
    return ProposalAct.WITHDRAW.done(
        proposals.update(marks.inherited(withdrawn, family, capacity)), capacity, Map.of());
  }
}

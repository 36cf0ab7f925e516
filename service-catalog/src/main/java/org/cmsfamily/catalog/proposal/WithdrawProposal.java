package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lead's secretariat takes a proposal back that is not approved yet. */
@ApplicationScoped
class WithdrawProposal {

  private final ProposalDesk desk;

  WithdrawProposal(ProposalDesk desk) {
    this.desk = desk;
  }

  Proposal withdraw(String id, String reason, @Nullable String actingAs) {
    var proposal = desk.take(id);
    var capacity = desk.capacity(ProposalRoles.SECRETARIAT, proposal.lead()::equals, actingAs);
    var family = desk.today(proposal.family());
    var withdrawal = new Withdrawal(reason, capacity.toString(), family.date());
    return desk.keep(
        proposal.withdraw(withdrawal), family, capacity, "withdraw-proposal", Map.of());
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.jspecify.annotations.Nullable;

/**
 * An Executive Secretary takes back: a signature of the own instrument, until the terms are before
 * a body; or the terms from a body, with a reason that the body is shown.
 */
@ApplicationScoped
class TakeBack {
  private final Proposals proposals;
  private final FamilyReplica families;
  private final Marks marks;
  private final ProposalActor actor;

  TakeBack(Proposals proposals, FamilyReplica families, Marks marks, ProposalActor actor) {
    this.proposals = proposals;
    this.families = families;
    this.marks = marks;
    this.actor = actor;
  }

  Done<Proposal> signature(String id, String instrument, SignatureWithdrawalRequest request) {
    var proposal = proposals.lock(id);
    var capacity =
        actor.of(ProposalAct.WITHDRAW_SIGNATURE, proposal, instrument::equals, request.actingAs());
    var family = families.today(proposal.family());
    var unsigned =
        proposal.unsign(instrument, cause(capacity, request.reason(), proposal.family()));
    return ProposalAct.WITHDRAW_SIGNATURE.done(
        proposals.update(marks.inherited(unsigned, family, capacity)),
        capacity,
        Map.of("fingerprint", proposal.current().fingerprint()));
  }

  Done<Proposal> submission(String id, int number, WithdrawalRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.TAKE_BACK, proposal, request.actingAs());
    var submission =
        proposal
            .commitments()
            .submission(number)
            .orElseThrow(
                () ->
                    PlatformProblems.notFound(
                        String.format(Locale.ROOT, "submission %d of %s", number, id)));
    var family = families.today(proposal.family());
    var left = proposal.takeBack(submission, cause(capacity, request.reason(), proposal.family()));
    return ProposalAct.TAKE_BACK.done(
        proposals.update(marks.inherited(left, family, capacity)),
        capacity,
        Map.of("fingerprint", submission.fingerprint(), "body", submission.body()));
  }

  private Cause cause(Capacity capacity, @Nullable String reason, String family) {
    return new Cause(families.today(family).date(), capacity.toString(), actor.person(), reason);
  }
}

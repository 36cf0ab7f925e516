package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.service.BeginService;
import org.cmsfamily.catalog.service.Grounds;
import org.cmsfamily.catalog.service.RecordRoom;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Violation;

/**
 * A registrar records what a body of the own instrument decided about the terms before it. When all
 * participants' bodies have approved, the service begins. Source: StC44 decision, P1 and P8.
 */
@ApplicationScoped
class RecordApproval {

  private final Proposals proposals;
  private final FamilyReplica families;
  private final ScreenProposal screening;
  private final BeginService beginService;
  private final Marks marks;
  private final ProposalActor actor;

  RecordApproval(
      Proposals proposals,
      FamilyReplica families,
      ScreenProposal screening,
      BeginService beginService,
      Marks marks,
      ProposalActor actor) {
    this.proposals = proposals;
    this.families = families;
    this.screening = screening;
    this.beginService = beginService;
    this.marks = marks;
    this.actor = actor;
  }

  Done<Proposal> record(String id, ApprovalRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.RECORD_APPROVAL, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var decision =
        family
            .seenBy(actor.holders(), Set.of())
            .decision(request.decision())
            .orElseThrow(() -> PlatformProblems.notKnownYet("Decision " + request.decision()));
    RecordRoom.mustHold(request.conditionsOrNone(), proposal.current().text());
    var decided =
        proposal.decide(
            approval(proposal, capacity, decision, request, family.date()),
            against(proposal, capacity.holder(), decision, request, family),
            inForce(family));
    var stored = proposals.update(marks.inherited(decided, family, capacity));
    if (stored.stage() == Stage.APPROVED) {
      beginService.begin(new ApprovedProposal(stored, screening.baseline(stored, family)).terms());
    }
    return ProposalAct.RECORD_APPROVAL.done(
        stored,
        capacity,
        Map.of(
            "fingerprint", proposal.current().fingerprint(),
            "decision", decision.key(),
            "outcome", Words.of(request.outcome())));
  }

  private List<Violation> against(
      Proposal proposal,
      String instrument,
      DecisionFacts decision,
      ApprovalRequest request,
      FamilyOn family) {
    var reasons =
        new ArrayList<>(new ApprovalRules(proposal, family).against(instrument, decision, request));
    if (request.outcome().approves()) {
      proposal
          .participants()
          .forEach(one -> reasons.addAll(screening.mandate(proposal, family, one)));
    }
    return reasons;
  }

  private Approval approval(
      Proposal proposal,
      Capacity capacity,
      DecisionFacts decision,
      ApprovalRequest request,
      LocalDate today) {
    return new Approval(
        capacity.holder(),
        decision.body(),
        decision.key(),
        decision.decidedOn().orElse(today),
        request.outcome(),
        request.conditionsOrNone(),
        request.until(),
        request.reason(),
        proposal.current().fingerprint(),
        today,
        capacity.toString(),
        actor.person(),
        request.untilMeeting());
  }

  /** Whether an approval's decision is in force on the family's day. */
  static Predicate<Approval> inForce(FamilyOn family) {
    return approval -> Grounds.lapsed(approval.approvedBy(), family).isEmpty();
  }
}

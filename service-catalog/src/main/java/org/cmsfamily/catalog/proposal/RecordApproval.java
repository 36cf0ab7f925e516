package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.service.BeginService;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Violation;

/**
 * A registrar records what a body of the own instrument decided about the terms before it. When all
 * participants' bodies have approved, the service begins. Source: StC44 decision, P1 and P8.
 */
@ApplicationScoped
class RecordApproval {

  private final ProposalDesk desk;
  private final ScreenProposal screening;
  private final BeginService beginService;

  RecordApproval(ProposalDesk desk, ScreenProposal screening, BeginService beginService) {
    this.desk = desk;
    this.screening = screening;
    this.beginService = beginService;
  }

  Proposal record(String id, ApprovalRequest request) {
    var proposal = desk.take(id);
    var capacity =
        desk.capacity(ProposalRoles.RECORDING, proposal::isParticipant, request.actingAs());
    var family = desk.today(proposal.family());
    var decision =
        family
            .decision(request.decision())
            .orElseThrow(() -> PlatformProblems.notKnownYet("Decision " + request.decision()));
    var decided =
        proposal.decide(
            approval(proposal, capacity, decision, request, family.date()),
            against(proposal, capacity.holder(), decision, request, family));
    var bound =
        Map.<String, Object>of(
            "fingerprint", proposal.current().fingerprint(),
            "decision", decision.key(),
            "outcome", request.outcome().text());
    var kept = desk.keep(decided, family, capacity, "record-approval", bound);
    if (kept.stage() == Stage.APPROVED) {
      beginService.begin(ApprovedProposal.of(kept));
    }
    return kept;
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
    var adoptedOn = decision.adoptedOn();
    return new Approval(
        capacity.holder(),
        decision.body(),
        decision.key(),
        adoptedOn == null ? today : PublishedDay.first(adoptedOn),
        request.outcome(),
        request.conditionsOrNone(),
        request.until(),
        request.reason(),
        proposal.current().fingerprint(),
        today,
        capacity.toString(),
        desk.person());
  }
}

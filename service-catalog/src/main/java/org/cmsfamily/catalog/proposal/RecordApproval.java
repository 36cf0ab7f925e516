package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.catalog.encumbrance.EncumbranceBook;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.service.BeginService;
import org.cmsfamily.catalog.service.Grounds;
import org.cmsfamily.catalog.service.RecordRoom;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A registrar records what a body of the own instrument decided about the terms before it; the
 * Chair of one that amended them confirms the text. When all participants' bodies have approved,
 * the service begins. Source: StC44 decision, P1 and P8.
 */
@ApplicationScoped
class RecordApproval {

  private final Proposals proposals;
  private final FamilyReplica families;
  private final ScreenProposal screening;
  private final BeginService beginService;
  private final EncumbranceBook book;
  private final Continuations continuations;
  private final Marks marks;
  private final ProposalActor actor;

  RecordApproval(
      Proposals proposals,
      FamilyReplica families,
      ScreenProposal screening,
      BeginService beginService,
      EncumbranceBook book,
      Continuations continuations,
      Marks marks,
      ProposalActor actor) {
    this.proposals = proposals;
    this.families = families;
    this.screening = screening;
    this.beginService = beginService;
    this.book = book;
    this.continuations = continuations;
    this.marks = marks;
    this.actor = actor;
  }

  /**
   * Records it.
   *
   * @param expected the version that was read, if it is named
   * @throws org.cmsfamily.platform.problem.Problem 412 if it has changed since
   */
  Done<Proposal> record(String id, OptionalLong expected, ApprovalRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.RECORD_APPROVAL, proposal, request.actingAs());
    expected.ifPresent(version -> Acts.mustBe(version, proposal));
    var family = families.today(proposal.family());
    var decision =
        family
            .seenBy(actor.holders(), Set.of())
            .decision(request.decision())
            .orElseThrow(() -> PlatformProblems.notKnownYet("Decision " + request.decision()));
    RecordRoom.mustHold(request.conditionsOrNone(), proposal.current().text());
    var against = against(proposal, capacity.holder(), decision, request, family);
    var text = request.amended();
    var decided =
        text == null
            ? new Deciding(proposal, inForce(family))
                .decide(
                    approval(proposal, capacity, decision, request, family.date(), null), against)
            : amended(proposal, capacity, decision, request, family, text, against);
    if (request.outcome() == Outcome.REJECTED && decided.stage().holds()) {
      book.endAfter(proposal.family(), id, capacity.holder(), Year.MIN_VALUE);
    }
    var stored = stored(decided, family, capacity);
    return ProposalAct.RECORD_APPROVAL.done(
        stored,
        capacity,
        Map.of(
            "fingerprint", proposal.current().fingerprint(),
            "decision", decision.key(),
            "outcome", Words.of(request.outcome())));
  }

  private Proposal amended(
      Proposal proposal,
      Capacity capacity,
      DecisionFacts decision,
      ApprovalRequest request,
      FamilyOn family,
      Terms terms,
      List<Violation> against) {
    var next = screening.next(proposal, terms, family, capacity);
    var fingerprint = next.fingerprint();
    return new Deciding(proposal, inForce(family))
        .amend(
            approval(proposal, capacity, decision, request, family.date(), fingerprint),
            next,
            against);
  }

  Done<Proposal> confirmAmendment(String id, SignatureRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.CONFIRM_AMENDMENT, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var text = request.fingerprint();
    var amending =
        proposal.commitments().amendedTo(proposal.current().fingerprint()).stream()
            .filter(one -> one.body().equals(capacity.holder()))
            .findFirst()
            .orElseThrow();
    var confirmed =
        new Deciding(proposal, inForce(family))
            .confirm(
                amending.carriedOver(text, family.date(), capacity.toString(), actor.person()));
    return ProposalAct.CONFIRM_AMENDMENT.done(
        stored(confirmed, family, capacity),
        capacity,
        Map.of("fingerprint", text, "decision", amending.decision()));
  }

  private Proposal stored(Proposal decided, FamilyOn family, Capacity capacity) {
    boolean began = proposals.get(decided.id()).stage() == Stage.APPROVED;
    var stored = proposals.update(marks.inherited(decided, family, capacity));
    var whole = new BodyDecisions(stored, inForce(family)).byAll();
    if (stored.stage() == Stage.APPROVED && (whole || !began)) {
      hold(stored, family);
      var baseline = screening.baseline(stored, family, !whole);
      beginService.begin(new ApprovedProposal(stored, !whole, baseline).terms());
    }
    return stored;
  }

  /**
   * Terms that continue a service hold their own costs, from their first whole year, instead of its
   * former; what these hold of a year in part is that of its first part.
   */
  private void hold(Proposal approved, FamilyOn family) {
    if (approved.continuation() != null) {
      var terms = approved.current().terms();
      var needed = screening.holds(approved, family);
      book.endOfService(approved.family(), terms.serviceCode(), terms.firstWholeYear().getValue());
      book.take(approved.family(), needed, approved.participants());
    }
  }

  private List<Violation> against(
      Proposal proposal,
      String instrument,
      DecisionFacts decision,
      ApprovalRequest request,
      FamilyOn family) {
    var reasons =
        new ArrayList<>(new ApprovalRules(proposal, family).against(instrument, decision, request));
    if (request.outcome().approves() || request.amended() != null) {
      var amended = request.amended();
      var terms = amended == null ? proposal.current().terms() : amended;
      reasons.addAll(continuations.against(proposal.continuation(), terms, family));
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
      LocalDate today,
      @Nullable String amended) {
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
        request.untilMeeting(),
        amended);
  }

  /** Whether an approval's decision is in force on the family's day. */
  static Predicate<Approval> inForce(FamilyOn family) {
    return approval -> Grounds.lapsed(approval.approvedBy(), family).isEmpty();
  }
}

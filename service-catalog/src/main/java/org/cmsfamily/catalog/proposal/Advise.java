package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.Done;

/** Advice is asked for, given, extended to later terms, and answered. Source: P8. */
@ApplicationScoped
class Advise {
  private final Proposals proposals;
  private final FamilyReplica families;
  private final ScreenProposal screening;
  private final Marks marks;
  private final ProposalActor actor;

  Advise(
      Proposals proposals,
      FamilyReplica families,
      ScreenProposal screening,
      Marks marks,
      ProposalActor actor) {
    this.proposals = proposals;
    this.families = families;
    this.screening = screening;
    this.marks = marks;
    this.actor = actor;
  }

  Done<Proposal> request(String id, AdviceDateRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.REQUEST_ADVICE, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var asked = proposal.requestAdvice(request.by(), family.date(), capacity.toString());
    return ProposalAct.REQUEST_ADVICE.done(
        proposals.update(marks.inherited(asked, family, capacity)),
        capacity,
        Map.of("by", request.by().toString()));
  }

  Done<Proposal> give(String id, GivenAdviceRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.GIVE_ADVICE, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var advice =
        new Advice(
            request.version(),
            request.opinion(),
            request.text(),
            capacity.toString(),
            actor.person(),
            family.date(),
            List.of());
    var advised = proposal.advise(advice, screening.screen(proposal, family));
    return ProposalAct.GIVE_ADVICE.done(
        proposals.update(marks.inherited(advised, family, capacity)),
        capacity,
        Map.of("version", request.version()));
  }

  Done<Proposal> extend(String id, AdviceExtensionRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.EXTEND_ADVICE, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var extended =
        proposal.extendAdvice(request.version(), screening.screen(proposal, family), family.date());
    return ProposalAct.EXTEND_ADVICE.done(
        proposals.update(marks.inherited(extended, family, capacity)),
        capacity,
        Map.of("version", request.version()));
  }

  Done<Proposal> answer(String id, TextRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.ANSWER_ADVICE, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var answered =
        proposal.answerAdvice(
            capacity.holder(), request.text(), capacity.toString(), family.date());
    return ProposalAct.ANSWER_ADVICE.done(
        proposals.update(marks.inherited(answered, family, capacity)),
        capacity,
        Map.of("version", proposal.current().number()));
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.service.RecordRoom;
import org.cmsfamily.platform.act.Done;
import org.jspecify.annotations.Nullable;

/** Consultation: it begins, participants and the adviser comment, titles are translated. */
@ApplicationScoped
class Consult {
  private final Proposals proposals;
  private final FamilyReplica families;
  private final ScreenProposal screening;
  private final Marks marks;
  private final ProposalActor actor;

  Consult(
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

  Done<Proposal> begin(String id, @Nullable String actingAs) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.BEGIN_CONSULTATION, proposal, actingAs);
    var family = families.today(proposal.family());
    var begun = proposal.beginConsultation(screening.screen(proposal, family), family.date());
    return ProposalAct.BEGIN_CONSULTATION.done(
        proposals.update(marks.inherited(begun, family, capacity)), capacity, Map.of());
  }

  Done<Proposal> comment(String id, TextRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.COMMENT, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var comment =
        new Comment(
            capacity.toString(),
            actor.person(),
            proposal.current().number(),
            request.text(),
            family.date());
    return ProposalAct.COMMENT.done(
        proposals.update(marks.inherited(proposal.comment(comment), family, capacity)),
        capacity,
        Map.of("version", comment.version()));
  }

  Done<Proposal> translate(String id, TranslationRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.TRANSLATE, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var translated = proposal.translate(request.translation());
    RecordRoom.mustHold(ApprovedProposal.titles(translated));
    return ProposalAct.TRANSLATE.done(
        proposals.update(marks.inherited(translated, family, capacity)),
        capacity,
        Map.of("language", request.language()));
  }
}

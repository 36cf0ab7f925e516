package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.service.RecordRoom;
import org.cmsfamily.platform.act.Done;
import org.jspecify.annotations.Nullable;

/**
 * Consultation: it begins, participants and the adviser comment and are answered, translations are
 * attached and confirmed.
 */
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

  Done<Proposal> answer(String id, int comment, TextRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.ANSWER_COMMENT, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var answer =
        new CommentAnswer(
            comment,
            capacity.toString(),
            actor.person(),
            proposal.current().number(),
            request.text(),
            family.date());
    return ProposalAct.ANSWER_COMMENT.done(
        proposals.update(marks.inherited(proposal.answerComment(answer), family, capacity)),
        capacity,
        Map.of("comment", comment));
  }

  Done<Proposal> confirm(String id, String language, @Nullable String actingAs) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.CONFIRM_TRANSLATION, proposal, actingAs);
    var family = families.today(proposal.family());
    var confirmed = proposal.confirmTranslation(language, capacity.toString());
    if (confirmed.consultation().equals(proposal.consultation())) {
      return Done.unchanged(proposal);
    }
    return ProposalAct.CONFIRM_TRANSLATION.done(
        proposals.update(marks.inherited(confirmed, family, capacity)),
        capacity,
        Map.of("language", language));
  }

  Done<Proposal> translate(String id, TranslationRequest request) {
    var proposal = proposals.lock(id);
    var by = request.confirmed() ? ProposalAct.CONFIRM_TRANSLATION : ProposalAct.TRANSLATE;
    var capacity = actor.of(by, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var number = proposal.current().number();
    TranslatedPlaces.mustBeIn(proposal.current().terms(), request.texts().keySet());
    var translated = proposal.translate(request.translation(number, capacity.toString()));
    RecordRoom.mustHold(ApprovedProposal.titles(translated));
    if (translated.consultation().equals(proposal.consultation())) {
      return Done.unchanged(proposal);
    }
    return ProposalAct.TRANSLATE.done(
        proposals.update(marks.inherited(translated, family, capacity)),
        capacity,
        Map.of("language", request.language()));
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Consultation: it begins, participants and the adviser comment, titles are translated. */
@ApplicationScoped
class Consult {

  private final ProposalDesk desk;
  private final ScreenProposal screening;

  Consult(ProposalDesk desk, ScreenProposal screening) {
    this.desk = desk;
    this.screening = screening;
  }

  Proposal begin(String id, @Nullable String actingAs) {
    var proposal = desk.take(id);
    var capacity = desk.capacity(ProposalRoles.SECRETARIAT, proposal.lead()::equals, actingAs);
    var family = desk.today(proposal.family());
    var begun = proposal.beginConsultation(screening.screen(proposal, family), family.date());
    return desk.keep(begun, family, capacity, "begin-consultation", Map.of());
  }

  Proposal comment(String id, String text, @Nullable String actingAs) {
    var proposal = desk.take(id);
    var capacity =
        desk.capacity(
            ProposalRoles.COMMENTING,
            holder -> proposal.isParticipant(holder) || proposal.adviser().equals(holder),
            actingAs);
    var family = desk.today(proposal.family());
    var comment =
        new Comment(
            capacity.toString(), desk.person(), proposal.current().number(), text, family.date());
    return desk.keep(proposal.comment(comment), family, capacity, "comment", Map.of());
  }

  Proposal translate(String id, Translation translation, @Nullable String actingAs) {
    var proposal = desk.take(id);
    var capacity = desk.capacity(ProposalRoles.SECRETARIAT, proposal::isParticipant, actingAs);
    var family = desk.today(proposal.family());
    var bound = Map.<String, Object>of("language", translation.language());
    return desk.keep(proposal.translate(translation), family, capacity, "translate-title", bound);
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Advice is asked for, given, extended to later terms, and answered. Source: P8. */
@ApplicationScoped
class Advise {

  private final ProposalDesk desk;
  private final ScreenProposal screening;

  Advise(ProposalDesk desk, ScreenProposal screening) {
    this.desk = desk;
    this.screening = screening;
  }

  Proposal request(String id, LocalDate by, @Nullable String actingAs) {
    var proposal = desk.take(id);
    var capacity = desk.capacity(ProposalRoles.SECRETARIAT, proposal::isParticipant, actingAs);
    var family = desk.today(proposal.family());
    var asked = proposal.requestAdvice(by, family.date(), capacity.toString());
    return desk.keep(asked, family, capacity, "request-advice", Map.of("by", by.toString()));
  }

  Proposal give(String id, int version, Opinion opinion, String text, @Nullable String actingAs) {
    var proposal = desk.take(id);
    var capacity = desk.capacity(ProposalRoles.ADVISING, proposal.adviser()::equals, actingAs);
    var family = desk.today(proposal.family());
    var advice =
        new Advice(
            version, opinion, text, capacity.toString(), desk.person(), family.date(), List.of());
    var advised = proposal.advise(advice, screening.screen(proposal, family));
    return desk.keep(advised, family, capacity, "give-advice", Map.of("version", version));
  }

  Proposal extend(String id, int version, @Nullable String actingAs) {
    var proposal = desk.take(id);
    var capacity = desk.capacity(ProposalRoles.ADVISING, proposal.adviser()::equals, actingAs);
    var family = desk.today(proposal.family());
    var extended =
        proposal.extendAdvice(version, screening.screen(proposal, family), family.date());
    return desk.keep(extended, family, capacity, "extend-advice", Map.of("version", version));
  }

  Proposal answer(String id, String text, @Nullable String actingAs) {
    var proposal = desk.take(id);
    var capacity = desk.capacity(ProposalRoles.SIGNING, proposal::isParticipant, actingAs);
    var family = desk.today(proposal.family());
    var answered =
        proposal.answerAdvice(capacity.holder(), text, capacity.toString(), family.date());
    var bound = Map.<String, Object>of("version", proposal.current().number());
    return desk.keep(answered, family, capacity, "answer-advice", bound);
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.catalog.terms.Terms;
import org.jspecify.annotations.Nullable;

/** A participant's secretariat changes the terms: a new version, back in consultation. */
@ApplicationScoped
class ReviseTerms {

  private final ProposalDesk desk;
  private final ScreenProposal screening;

  ReviseTerms(ProposalDesk desk, ScreenProposal screening) {
    this.desk = desk;
    this.screening = screening;
  }

  Proposal revise(String id, Terms terms, @Nullable String actingAs) {
    var proposal = desk.take(id);
    var capacity = desk.capacity(ProposalRoles.SECRETARIAT, proposal::isParticipant, actingAs);
    var family = desk.today(proposal.family());
    screening.mustKnowAllOf(terms, family, proposal.family());
    var next =
        new TermsVersion(
            proposal.current().number() + 1,
            terms,
            terms.fingerprint().sha256(),
            family.date(),
            capacity.toString(),
            screening.screen(terms, family, proposal.family()));
    var bound = Map.<String, Object>of("fingerprint", next.fingerprint());
    return desk.keep(proposal.revise(next), family, capacity, "revise-terms", bound);
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An Executive Secretary agrees, for one instrument, to exactly one version of the terms. Source:
 * StC44 decision, P8.
 */
@ApplicationScoped
class SignTerms {

  private final ProposalDesk desk;
  private final ScreenProposal screening;
  private final Clock clock;

  SignTerms(ProposalDesk desk, ScreenProposal screening, Clock clock) {
    this.desk = desk;
    this.screening = screening;
    this.clock = clock;
  }

  Proposal sign(String id, String fingerprint, @Nullable String actingAs) {
    var proposal = desk.take(id);
    var capacity = desk.capacity(ProposalRoles.SIGNING, proposal::isParticipant, actingAs);
    var family = desk.today(proposal.family());
    var signature =
        new Signature(
            capacity.holder(),
            fingerprint,
            capacity.toString(),
            desk.person(),
            family.date(),
            clock.instant());
    var signed = proposal.sign(signature, screening.screen(proposal, family));
    return desk.keep(signed, family, capacity, "sign-terms", Map.of("fingerprint", fingerprint));
  }
}

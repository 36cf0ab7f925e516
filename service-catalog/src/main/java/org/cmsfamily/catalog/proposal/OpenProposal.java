package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cmsfamily.catalog.family.FamilyFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.jspecify.annotations.Nullable;

/** A programme officer of the lead's secretariat drafts the first terms. */
@ApplicationScoped
class OpenProposal {

  private final ProposalDesk desk;
  private final ScreenProposal screening;

  OpenProposal(ProposalDesk desk, ScreenProposal screening) {
    this.desk = desk;
    this.screening = screening;
  }

  Proposal open(String code, Terms terms, @Nullable String actingAs) {
    var family = desk.today(code);
    var capacity = desk.capacity(ProposalRoles.DRAFTING, terms.lead()::equals, actingAs);
    screening.mustKnowAllOf(terms, family, code);
    var first =
        new TermsVersion(
            1,
            terms,
            terms.fingerprint().sha256(),
            family.date(),
            capacity.toString(),
            screening.screen(terms, family, code));
    var opened = Proposal.open(UUID.randomUUID().toString(), code, adviser(family, code), first);
    return desk.add(opened, family, capacity);
  }

  private static String adviser(FamilyOn family, String code) {
    @Nullable String adviser = family.rollOut().map(FamilyFacts.RollOut::adviser).orElse(null);
    if (adviser == null) {
      throw PlatformProblems.notKnownYet("The adviser of family " + code);
    }
    return adviser;
  }
}

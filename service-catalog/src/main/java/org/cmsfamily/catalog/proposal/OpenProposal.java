package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.catalog.family.FamilyFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.OwnFamilies;
import org.cmsfamily.catalog.service.RecordRoom;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.jspecify.annotations.Nullable;

/** A programme officer of the lead's secretariat drafts the first terms. */
@ApplicationScoped
class OpenProposal {
  private final Proposals proposals;
  private final OwnFamilies families;
  private final ScreenProposal screening;
  private final Continuations continuations;
  private final Marks marks;
  private final Actor actor;

  OpenProposal(
      Proposals proposals,
      OwnFamilies families,
      ScreenProposal screening,
      Continuations continuations,
      Marks marks,
      Actor actor) {
    this.proposals = proposals;
    this.families = families;
    this.screening = screening;
    this.continuations = continuations;
    this.marks = marks;
    this.actor = actor;
  }

  Done<Proposal> open(ProposalRequest request) {
    var code = request.family();
    var family = families.today(code);
    var continuation = continuations.of(request.service(), request.terms(), family, code);
    var capacity =
        actor.capacityFor(
            ProposalAct.OPEN.roles(Stage.DRAFT),
            holder -> holder.equals(request.terms().lead()) && family.knows(holder),
            request.actingAs());
    screening.mustKnowAllOf(request.terms(), family, code, Set.of());
    var text = FixedTerms.of(request.terms());
    RecordRoom.mustHold(text);
    var first =
        new TermsVersion(
            1,
            text,
            family.date(),
            capacity.toString(),
            screening.screen(text, family, code, continuation));
    var opened =
        Proposal.open(
            UUID.randomUUID().toString(), code, adviser(family, code), first, continuation);
    return ProposalAct.OPEN.done(
        proposals.add(marks.inherited(opened, family, capacity)),
        capacity,
        Map.of("fingerprint", first.fingerprint()));
  }

  private static String adviser(FamilyOn family, String code) {
    @Nullable String adviser = family.rollOut().map(FamilyFacts.RollOut::adviser).orElse(null);
    if (adviser == null) {
      throw PlatformProblems.notKnownYet("The adviser of family " + code);
    }
    return adviser;
  }
}

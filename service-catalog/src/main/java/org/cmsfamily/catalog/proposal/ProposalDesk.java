package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What every deed on a proposal needs: the proposal, who acts, the family's day, and its record.
 */
@ApplicationScoped
class ProposalDesk {

  private final Proposals proposals;
  private final FamilyReplica known;
  private final Actor actor;
  private final Acts acts;

  ProposalDesk(Proposals proposals, FamilyReplica known, Actor actor, Acts acts) {
    this.proposals = proposals;
    this.known = known;
    this.actor = actor;
    this.acts = acts;
  }

  /** The proposal, held until the transaction ends. */
  Proposal take(String id) {
    return proposals.lock(id);
  }

  FamilyOn today(String family) {
    return known.today(family);
  }

  Capacity capacity(Set<String> roles, Predicate<String> holder, @Nullable String actingAs) {
    return actor.capacityFor(roles, holder, actingAs);
  }

  String person() {
    return actor
        .personId()
        .orElseThrow(() -> Problem.of(PlatformProblems.FORBIDDEN, "This login is nobody's"));
  }

  Proposal add(Proposal opened, FamilyOn family, Capacity capacity) {
    return record(
        proposals.add(marked(opened, family, capacity)), capacity, "open-proposal", Map.of());
  }

  /** Stores the outcome of a deed, tells the others, and records who did it. */
  Proposal keep(
      Proposal next, FamilyOn family, Capacity capacity, String deed, Map<String, Object> bound) {
    return record(proposals.keep(marked(next, family, capacity)), capacity, deed, bound);
  }

  private Proposal marked(Proposal proposal, FamilyOn family, Capacity capacity) {
    var mark = new DemonstrationMark(family);
    return proposal.marked(mark.on(proposal) || mark.on(capacity, person()));
  }

  private Proposal record(
      Proposal kept, Capacity capacity, String deed, Map<String, Object> bound) {
    acts.record(ActDraft.of(deed, "proposal", kept, capacity, bound));
    return kept;
  }
}

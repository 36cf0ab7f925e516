package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on a proposal. The one rule of every write: an act is done in a capacity of a holder who
 * has that act's part in the proposal as it is stored, whatever the request names.
 */
@ApplicationScoped
class ProposalActor {
  private final Actor actor;

  ProposalActor(Actor actor) {
    this.actor = actor;
  }

  /**
   * The capacity in which the act is done.
   *
   * @throws Problem 403 if none allows it; 400 if several do and none is named; 503 if the act
   *     binds and the appointments of now are not known
   */
  Capacity of(ProposalAct act, Proposal proposal, @Nullable String actingAs) {
    return of(act, proposal, holder -> true, actingAs);
  }

  /**
   * As {@link #of(ProposalAct, Proposal, String)}, for some of those holders only.
   *
   * @param which those for whom the act can be done this time
   */
  Capacity of(
      ProposalAct act, Proposal proposal, Predicate<String> which, @Nullable String actingAs) {
    Predicate<String> holder = one -> act.involvement().isOf(proposal, one) && which.test(one);
    var roles = act.roles(proposal.stage());
    return act.binding()
        ? actor.bindingCapacityFor(roles, holder, actingAs)
        : actor.capacityFor(roles, holder, actingAs);
  }

  /** The holders whose unpublished matters this person may read. */
  Set<String> holders() {
    return actor.holders();
  }

  /** The id of the person who acts. */
  String person() {
    return actor.personId().orElseThrow();
  }
}

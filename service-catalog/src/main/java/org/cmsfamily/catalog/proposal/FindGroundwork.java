package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.catalog.encumbrance.BudgetLines;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.replica.LessonReplica;
import org.cmsfamily.platform.actor.Actor;

/** Finds what the terms of a proposal can rest on, as far as the caller may know of it. */
@ApplicationScoped
class FindGroundwork {
  private final ProposalViews views;
  private final FamilyReplica families;
  private final LessonReplica lessons;
  private final BudgetLines budgetLines;
  private final Actor actor;

  FindGroundwork(
      ProposalViews views,
      FamilyReplica families,
      LessonReplica lessons,
      BudgetLines budgetLines,
      Actor actor) {
    this.views = views;
    this.families = families;
    this.lessons = lessons;
    this.budgetLines = budgetLines;
    this.actor = actor;
  }

  Groundwork of(Proposal proposal) {
    var seen = views.seen(proposal);
    var terms = seen.current().terms();
    var family = families.today(seen.family()).seenBy(actor.holders(), terms.decisionsNamed());
    var named = Groundwork.lines(terms, family);
    return new Groundwork(
        seen.id(),
        seen.current().number(),
        Groundwork.lessons(lessons.of(seen.family()), terms),
        budgetLines.of(
            family,
            seen.family(),
            line -> named.contains(line) || Groundwork.canUse(terms, line),
            common(proposal) ? named : Set.of()),
        OwnDecisions.of(terms, family));
  }

  /** Whether they are lines of common terms, in which the caller takes part now; no draft is. */
  private boolean common(Proposal proposal) {
    return proposal.consultation().since() != null
        && actor.holders().stream().anyMatch(proposal::isParticipant);
  }
}

package org.cmsfamily.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.time.AsOf;

/**
 * Budgets as of a day and as known at an instant. What was not adopted then is shown to those only
 * who may see such, even if it is published today.
 */
@ApplicationScoped
class BudgetsAsOf {

  private final Budgets budgets;
  private final Actor actor;

  BudgetsAsOf(Budgets budgets, Actor actor) {
    this.budgets = budgets;
    this.actor = actor;
  }

  /** A page of those that were known. */
  Paged<BudgetState> page(BudgetFilter filter, AsOf asOf, Page page) {
    var known =
        Filter.where("family", filter.family())
            .and("instrument", filter.instrument())
            .and("recordedAt <= :knownAt", "knownAt", asOf.knownAt())
            .with(
                "publishedAt <= :seenAt or instrument in :holders"
                    + " or (tabledBefore in :holders and tabledAt <= :seenAt)",
                Map.of("seenAt", asOf.knownAt(), "holders", Set.copyOf(actor.holders())));
    return budgets.page(known, page).map(budget -> view(budget, asOf));
  }

  /**
   * One of them.
   *
   * @throws Problem 404 if the actor could not see it then
   */
  BudgetState get(Budget budget, AsOf asOf) {
    boolean seen =
        isOwn(budget, asOf) || (budget.publishedAt() != null && isBy(budget.publishedAt(), asOf));
    if (!seen || !isBy(budget.recordedAt(), asOf)) {
      throw PlatformProblems.notFound("budget " + budget.code());
    }
    return view(budget, asOf);
  }

  private static boolean isBy(Instant instant, AsOf asOf) {
    return !instant.isAfter(asOf.knownAt());
  }

  /** As it is after an act. */
  BudgetState now(Budget budget) {
    return view(budget, new AsOf(null, Instant.MAX));
  }

  private BudgetState view(Budget budget, AsOf asOf) {
    return BudgetState.of(budget, asOf, isOwn(budget, asOf));
  }

  /** The version for the entity tag, in which no correction shows that the caller may not see. */
  long version(Budget budget, AsOf asOf) {
    return isOwn(budget, asOf) ? budget.version() : budget.publicVersion(asOf.knownAt());
  }

  private boolean isOwn(Budget budget, AsOf asOf) {
    return !Collections.disjoint(budget.ownReaders(asOf.knownAt()), actor.holders());
  }
}

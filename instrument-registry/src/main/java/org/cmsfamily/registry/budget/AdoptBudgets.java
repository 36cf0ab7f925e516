package org.cmsfamily.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.cmsfamily.registry.decision.DecisionAdopted;
import org.cmsfamily.registry.decision.DecisionCeased;
import org.cmsfamily.registry.decision.DecisionTabled;

/**
 * A budget follows its decision: its body sees it once tabled, it has a ground while that counts.
 */
@ApplicationScoped
class AdoptBudgets {

  private final Budgets budgets;
  private final Clock clock;

  AdoptBudgets(Budgets budgets, Clock clock) {
    this.budgets = budgets;
    this.clock = clock;
  }

  void on(@Observes DecisionTabled event) {
    budgets.of(event.decision().key()).stream()
        .filter(budget -> budget.tabledAt() == null)
        .forEach(budget -> budgets.update(budget.tabled(clock.instant())));
  }

  void on(@Observes DecisionAdopted event) {
    var decision = event.decision();
    var on = decision.adopted().orElse(null);
    budgets
        .of(decision.key())
        .forEach(budget -> budgets.update(budget.decided(on, clock.instant())));
  }

  void on(@Observes DecisionCeased event) {
    var decision = event.decision();
    var on = decision.now().on();
    budgets
        .of(decision.key())
        .forEach(
            budget ->
                budgets.update(budget.undecided(on == null ? null : on.first(), clock.instant())));
  }
}

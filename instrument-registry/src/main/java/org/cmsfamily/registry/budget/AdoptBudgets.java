package org.cmsfamily.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cmsfamily.registry.decision.DecisionAdopted;

/** A budget is adopted when the decision that adopts it counts. */
@ApplicationScoped
class AdoptBudgets {

  private final Budgets budgets;

  AdoptBudgets(Budgets budgets) {
    this.budgets = budgets;
  }

  void on(@Observes DecisionAdopted event) {
    budgets
        .waitingFor(event.decision().key())
        .forEach(budget -> budgets.update(budget.nowAdopted()));
  }
}

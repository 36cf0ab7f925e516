package org.cmsfamily.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.registry.decision.Decision;
import org.cmsfamily.registry.decision.DecisionAdopted;

/** A budget is adopted when the decision that adopts it counts. */
@ApplicationScoped
class AdoptBudgets implements DecisionAdopted {

  private final Budgets budgets;

  AdoptBudgets(Budgets budgets) {
    this.budgets = budgets;
  }

  @Override
  public List<String> followFrom(Decision decision) {
    budgets.waitingFor(decision.key()).forEach(budget -> budgets.change(budget.nowAdopted()));
    return List.of();
  }
}

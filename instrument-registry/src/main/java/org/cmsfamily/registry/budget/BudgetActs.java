package org.cmsfamily.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.OfficeActs;

/** What the caller may do to a budget now, or why not. */
@ApplicationScoped
class BudgetActs {

  private final OfficeActs possible;

  BudgetActs(OfficeActs possible) {
    this.possible = possible;
  }

  List<PossibleAct> of(Budget budget) {
    var open = budget.corrections().stream().filter(one -> one.confirmation() == null).findFirst();
    return List.of(
        possible.seconds(
            BudgetAct.CONFIRM_BUDGET,
            budget,
            budget.instrument(),
            budget.enteredBy(),
            OfficeActs.unless(budget.confirmation() == null, Text.of("confirmed-already"))),
        possible.registrars(BudgetAct.CORRECT_BUDGET, budget.instrument(), List.of()),
        possible.seconds(
            BudgetAct.CONFIRM_BUDGET_CORRECTION,
            budget,
            budget.instrument(),
            open.map(BudgetCorrection::enteredBy).orElse(null),
            OfficeActs.unless(open.isPresent(), Text.of("no-correction-waits"))),
        possible.registrars(BudgetAct.ATTACH_BUDGET_DOCUMENT, budget.instrument(), List.of()));
  }
}

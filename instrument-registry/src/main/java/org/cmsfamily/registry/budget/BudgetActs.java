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
    var stands = OfficeActs.unless(budget.retraction() == null, Text.of("budget-taken-back"));
    var open = budget.confirmation() == null ? stands : List.of(Text.of("confirmed-already"));
    var waiting =
        budget.corrections().stream().filter(one -> one.confirmation() == null).findFirst();
    return List.of(
        possible.seconds(
            BudgetAct.CONFIRM_BUDGET, budget, budget.instrument(), budget.enteredBy(), open),
        possible.registrars(BudgetAct.RETRACT_BUDGET, budget.instrument(), open),
        possible.registrars(BudgetAct.CORRECT_BUDGET, budget.instrument(), stands),
        possible.seconds(
            BudgetAct.CONFIRM_BUDGET_CORRECTION,
            budget,
            budget.instrument(),
            waiting.map(BudgetCorrection::enteredBy).orElse(null),
            budget.retraction() == null
                ? OfficeActs.unless(waiting.isPresent(), Text.of("no-correction-waits"))
                : stands),
        possible.registrars(BudgetAct.ATTACH_BUDGET_DOCUMENT, budget.instrument(), List.of()));
  }
}

package org.cmsfamily.registry.budget;

import org.cmsfamily.registry.RegistryAct;

/** What is done with a budget, as the audit trail names it. */
enum BudgetAct implements RegistryAct {
  ENTER_BUDGET,
  CONFIRM_BUDGET,
  RETRACT_BUDGET,
  CORRECT_BUDGET,
  CONFIRM_BUDGET_CORRECTION,
  ATTACH_BUDGET_DOCUMENT
}

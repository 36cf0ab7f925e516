package org.cmsfamily.registry.budget;

import org.cmsfamily.platform.act.ActName;

/** What is done with a budget, as the audit trail names it. */
enum BudgetAct implements ActName {
  ENTER("enter-budget");

  private final String text;

  BudgetAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}

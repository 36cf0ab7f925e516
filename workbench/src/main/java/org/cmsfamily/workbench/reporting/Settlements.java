package org.cmsfamily.workbench.reporting;

import java.util.List;

/** What the participants of a service owe each other. */
public record Settlements(
    String currency, List<Debt> settlements, List<Quarter.Transfer> balances) {

  /** The debts that are not paid in full. */
  public List<Debt> open() {
    return settlements.stream().filter(debt -> debt.state() != PaymentState.PAID).toList();
  }

  /** The debts of one quarter. */
  public List<Debt> of(String quarter) {
    return settlements.stream().filter(debt -> debt.quarter().equals(quarter)).toList();
  }
}

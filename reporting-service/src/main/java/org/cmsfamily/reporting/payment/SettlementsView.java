package org.cmsfamily.reporting.payment;

import java.util.List;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.settlement.Transfer;

/**
 * What is owed for the closed quarters of a service, and how far it was paid.
 *
 * @param balances who still owes whom over all quarters
 */
record SettlementsView(
    String family,
    String service,
    String currency,
    List<Debt> settlements,
    List<Transfer> balances) {

  static SettlementsView of(ServiceFacts service, List<Debt> debts) {
    return new SettlementsView(
        service.family(),
        service.code(),
        service.costPlan().currency(),
        debts,
        Debts.balances(debts));
  }
}

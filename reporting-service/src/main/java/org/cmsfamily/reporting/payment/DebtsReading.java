package org.cmsfamily.reporting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.quarter.QuarterReading;
import org.cmsfamily.reporting.replica.FamilyFacts;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Reads what is owed for the closed quarters of services. */
@ApplicationScoped
public class DebtsReading {

  private final QuarterReading quarters;
  private final Payments payments;
  private final Replicas replicas;

  DebtsReading(QuarterReading quarters, Payments payments, Replicas replicas) {
    this.quarters = quarters;
    this.payments = payments;
    this.replicas = replicas;
  }

  /** What is owed for a service's quarters, and how far it was paid. */
  public List<Debt> of(ServiceFacts service) {
    return new Debts(
            service.costPlan().currency(),
            quarters.closed(service.code()),
            payments.ofService(service.code()),
            FamilyFacts.HouseRules.daysToPay(
                replicas.get(ReportingReplicas.FAMILIES, service.family()).houseRules()))
        .all();
  }
}

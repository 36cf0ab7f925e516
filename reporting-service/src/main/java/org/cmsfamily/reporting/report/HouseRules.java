package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;

/** The families' house rules on reports. */
@ApplicationScoped
class HouseRules {
  private final Replicas replicas;

  HouseRules(Replicas replicas) {
    this.replicas = replicas;
  }

  ObjectionDays objectionDays(String family) {
    return ObjectionDays.of(replicas.get(ReportingReplicas.FAMILIES, family).houseRules());
  }
}

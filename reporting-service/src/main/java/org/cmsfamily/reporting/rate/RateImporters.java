package org.cmsfamily.reporting.rate;

import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ActsOfCaller;
import org.cmsfamily.reporting.ReportingReplicas;

/** Whose finance officers import a family's rates: the host's, and the family's own. */
@ApplicationScoped
class RateImporters {

  private final Replicas replicas;
  private final ActsOfCaller acts;

  RateImporters(Replicas replicas, ActsOfCaller acts) {
    this.replicas = replicas;
    this.acts = acts;
  }

  /**
   * The holders.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if the family is not known here
   */
  Predicate<String> of(String family) {
    var host = replicas.get(ReportingReplicas.FAMILIES, family).host();
    return holder -> holder.equals(host) || holder.equals(family);
  }

  /** What the caller may do to the rates of a family now. */
  List<PossibleAct> acts(String family) {
    return acts.of(RateAct.IMPORT, FINANCE_OFFICER, of(family), officer -> List.of()).toList();
  }
}

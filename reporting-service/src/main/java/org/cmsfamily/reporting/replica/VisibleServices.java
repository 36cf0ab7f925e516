package org.cmsfamily.reporting.replica;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collections;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;

/**
 * The services whose figures the caller may see: those that a holder of the caller's takes part in.
 */
@RequestScoped
public class VisibleServices {

  private final Replicas replicas;
  private final Actor actor;

  VisibleServices(Replicas replicas, Actor actor) {
    this.replicas = replicas;
    this.actor = actor;
  }

  /**
   * The service. One that is not known here is answered like one that is not the caller's to see.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if its figures are not the caller's to see
   */
  public ServiceFacts get(String code) {
    return replicas
        .find(ReportingReplicas.SERVICES, code)
        .filter(service -> !Collections.disjoint(actor.holders(), service.everyParticipant()))
        .orElseThrow(() -> PlatformProblems.notFound("service " + code));
  }

  /** The first of its quarters that the caller sees: none of before a holder of his took part. */
  public Quarter firstQuarter(ServiceFacts service) {
    return service.firstQuarterOf(actor.holders()).orElseGet(service::firstQuarter);
  }

  /**
   * The service, of which the caller sees the quarter.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if it is not the caller's to see, or the
   *     quarter is of before a holder of the caller's took part
   */
  public ServiceFacts get(String code, Quarter quarter) {
    var service = get(code);
    if (quarter.compareTo(service.firstQuarter()) >= 0
        && quarter.compareTo(firstQuarter(service)) < 0) {
      throw PlatformProblems.notFound("%s of %s".formatted(quarter, code));
    }
    return service;
  }
}

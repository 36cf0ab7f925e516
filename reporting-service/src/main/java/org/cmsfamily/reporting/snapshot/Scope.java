package org.cmsfamily.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.ServiceQuarters;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Which services report to which body. */
@ApplicationScoped
public class Scope {

  private final Replicas replicas;

  Scope(Replicas replicas) {
    this.replicas = replicas;
  }

  /**
   * The services that a body's report on a period is about: those whose terms name the body, or, if
   * they name none, that its instrument takes part in; if they ran in the period.
   */
  public List<ServiceFacts> services(BodyFacts body, Period period) {
    return everyService(body).stream()
        .filter(service -> period.quarters().stream().anyMatch(quarter -> runsIn(service, quarter)))
        .toList();
  }

  /** The same, whenever they run. */
  public List<ServiceFacts> everyService(BodyFacts body) {
    return replicas.list(ReportingReplicas.SERVICES, body.family()).stream()
        .filter(service -> reportsTo(service, body))
        .filter(Audience::isPublic)
        .toList();
  }

  /** Whether the service runs in the quarter, by its terms. */
  public static boolean runsIn(ServiceFacts service, Quarter quarter) {
    return ServiceQuarters.covers(service, quarter);
  }

  private static boolean reportsTo(ServiceFacts service, BodyFacts body) {
    var terms = service.reporting();
    return (terms == null || terms.bodies().isEmpty())
        ? service.everyParticipant().contains(body.instrument())
        : terms.bodies().contains(body.code());
  }

  /** Every body that a service of the family reports to, by code. */
  public Set<String> bodies(String family) {
    var bodies = new TreeSet<String>();
    for (var service : replicas.list(ReportingReplicas.SERVICES, family)) {
      var terms = service.reporting();
      if (terms != null) {
        bodies.addAll(terms.bodies());
      }
    }
    return bodies;
  }
}

package org.cmsfamily.reporting.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;

/** The services that instruments take part in. */
@ApplicationScoped
public class ServicesOf {

  private final Replicas replicas;

  ServicesOf(Replicas replicas) {
    this.replicas = replicas;
  }

  /** Those that an instrument takes part in or ever did. */
  public Stream<ServiceFacts> of(String instrument) {
    return replicas.find(ReportingReplicas.INSTRUMENTS, instrument).stream()
        .map(InstrumentFacts::family)
        .filter(family -> family != null)
        .flatMap(family -> replicas.list(ReportingReplicas.SERVICES, family).stream())
        .filter(service -> service.everyParticipant().contains(instrument));
  }
}

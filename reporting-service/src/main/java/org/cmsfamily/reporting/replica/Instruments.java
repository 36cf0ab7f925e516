package org.cmsfamily.reporting.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;

/** The instruments of families. */
@ApplicationScoped
public class Instruments {

  private final Replicas replicas;

  Instruments(Replicas replicas) {
    this.replicas = replicas;
  }

  /**
   * The codes of a family's instruments.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 {@code not-known-yet} if the family is not
   *     known here
   */
  public Set<String> of(String family) {
    var code = replicas.get(ReportingReplicas.FAMILIES, family).code();
    return replicas.list(ReportingReplicas.INSTRUMENTS, code).stream()
        .map(InstrumentFacts::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

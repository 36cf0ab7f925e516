package org.cmsfamily.workbench.fault;

import java.util.List;
import org.cmsfamily.workbench.call.Service;

/**
 * Whether a service is ready.
 *
 * @param failing its checks that say that it is not
 */
public record Readiness(Service service, boolean ready, List<String> failing) {

  /** A service that does not answer at all. */
  static Readiness silent(Service service) {
    return new Readiness(service, false, List.of());
  }
}

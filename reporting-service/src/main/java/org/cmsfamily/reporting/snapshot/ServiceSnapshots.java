package org.cmsfamily.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jboss.logging.Logger;

/** Freezes the services of a report, each by itself: one that fails holds up no other. */
@ApplicationScoped
class ServiceSnapshots {
  private static final Logger LOG = Logger.getLogger(ServiceSnapshots.class);

  private final ServiceSnapshot snapshot;

  ServiceSnapshots(ServiceSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** What could be frozen, and what could not. */
  record Frozen(List<ServiceInput> inputs, List<NotReported> notReported) {}

  /**
   * Freezes them.
   *
   * @throws RuntimeException the last service's, if none can be frozen
   */
  Frozen freeze(List<ServiceFacts> services, Period period, Audience audience) {
    var inputs = new ArrayList<ServiceInput>();
    var failed = new ArrayList<NotReported>();
    for (var service : services) {
      try {
        inputs.add(snapshot.freeze(service, period, audience));
      } catch (RuntimeException failure) {
        LOG.warnf(failure, "%s is not in the report on %s", service.code(), period);
        failed.add(new NotReported(service.code(), Failure.kind(failure)));
        if (failed.size() == services.size()) {
          throw failure;
        }
      }
    }
    return new Frozen(inputs, failed);
  }
}

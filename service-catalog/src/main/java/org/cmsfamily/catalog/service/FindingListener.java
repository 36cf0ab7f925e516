package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.jspecify.annotations.Nullable;

/**
 * What reporting finds about a service: while a finding on its neutrality is open, or one that a
 * decision behind it is no longer in force, the service is under review. Exchange losses and other
 * findings change no state.
 */
@ApplicationScoped
class FindingListener implements StateListener {
  private static final Set<String> REVIEWED =
      Set.of("neutrality", "decision-not-in-force", "pending-budget-missing");

  private final Services services;
  private final Acts acts;

  FindingListener(Services services, Acts acts) {
    this.services = services;
    this.acts = acts;
  }

  /**
   * A finding, as far as it concerns a service.
   *
   * @param service null if it concerns none
   */
  private record FindingFacts(@Nullable String service, String kind, String state) {}

  @Override
  public Set<String> topics() {
    return Set.of("reporting.findings");
  }

  @Override
  public void apply(StateRecord state) {
    var finding = state.read(FindingFacts.class);
    if (finding.service() != null && REVIEWED.contains(finding.kind())) {
      services
          .lockOptional(finding.service())
          .ifPresent(service -> apply(service, state.key(), "open".equals(finding.state())));
    }
  }

  private void apply(Service service, String finding, boolean open) {
    var reviewed = service.reviewed(finding, open);
    if (reviewed.version() != service.version()) {
      var act = open ? ServiceAct.REVIEW : ServiceAct.END_REVIEW;
      acts.system(act.bySystem(services.update(reviewed), Map.of("finding", finding)));
    }
  }
}

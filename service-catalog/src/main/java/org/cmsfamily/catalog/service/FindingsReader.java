package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.jspecify.annotations.Nullable;

/**
 * What reporting finds about a service's money: while a finding on its neutrality is open, the
 * service is under review. Exchange losses and other findings change no state.
 */
@ApplicationScoped
class FindingsReader implements StateListener {

  private final Services services;

  FindingsReader(Services services) {
    this.services = services;
  }

  @Override
  public Set<String> topics() {
    return Set.of("reporting.findings");
  }

  @Override
  public void apply(StateRecord state) {
    var finding = state.read(Finding.class);
    if (finding.service() != null && "neutrality".equals(finding.kind())) {
      services
          .findLocked(finding.service())
          .ifPresent(service -> hear(service, state.key(), "open".equals(finding.state())));
    }
  }

  private void hear(Service service, String finding, boolean open) {
    var heard = service.heard(finding, open);
    if (heard.version() != service.version()) {
      services.keep(heard);
    }
  }

  private record Finding(@Nullable String service, String kind, String state) {}
}

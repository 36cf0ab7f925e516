package org.cmsfamily.workbench.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ServiceDetail.ResolutionKind;
import org.cmsfamily.workbench.page.Typed;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes a service's page. */
@ApplicationScoped
class ServicePages {
  private final CatalogApi catalog;
  private final ReadPerformance performances;

  ServicePages(@RestClient CatalogApi catalog, ReadPerformance performances) {
    this.catalog = catalog;
    this.performances = performances;
  }

  /** The page, with what the service reached and what it cost. */
  ServicePage page(String code, Typed typed) {
    var service = Service.CATALOG.ask(() -> catalog.getService(code));
    var foreseen = Service.CATALOG.ask(() -> catalog.getForeseen(code));
    var answer = performances.read(code);
    var performance = answer.orElse(Performance.NONE);
    return new ServicePage(
        service,
        TargetRow.of(foreseen.commitments(), performance.measurements()),
        performance.quarters(),
        performance.latest(),
        answer.isDown() ? answer.service() : null,
        List.of(ResolutionKind.values()),
        typed);
  }
}

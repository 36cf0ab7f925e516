package org.cmsfamily.workbench.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ServiceDetail;
import org.cmsfamily.workbench.catalog.ServiceDetail.ResolutionKind;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.visitor.Capacity;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.cmsfamily.workbench.visitor.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes a service's page. */
@RequestScoped
class ServicePages {
  private final CatalogApi catalog;
  private final ReadPerformance performances;
  private final Offices offices;
  private final Visitor visitor;

  ServicePages(
      @RestClient CatalogApi catalog,
      ReadPerformance performances,
      Offices offices,
      Visitor visitor) {
    this.catalog = catalog;
    this.performances = performances;
    this.offices = offices;
    this.visitor = visitor;
  }

  /** The page, with what the service reached and what it cost. */
  ServicePage page(String code, Typed typed) {
    var service = Service.CATALOG.ask(() -> catalog.getService(code));
    var foreseen = Service.CATALOG.ask(() -> catalog.getForeseen(code));
    var answer = performances.read(code);
    var performance = answer.orElse(Performance.NONE);
    return new ServicePage(
        service,
        IndicatorRow.of(foreseen.commitments(), performance.measurements()),
        MeasuredRow.of(performance.measurements(), held()),
        performance.quarters(),
        answer.isDown() ? answer.service() : null,
        List.of(ResolutionKind.values()),
        measuring(service),
        typed);
  }

  private List<String> held() {
    return visitor.capacities().stream().map(Capacity::text).toList();
  }

  /** The reporting service does not say who may measure: a programme officer of a participant. */
  private @Nullable PossibleAct measuring(ServiceDetail service) {
    return service.participants().stream()
        .flatMap(member -> Stream.ofNullable(measuring(member.instrument())))
        .findFirst()
        .orElse(null);
  }

  private @Nullable PossibleAct measuring(String instrument) {
    return offices.act(ServiceActs.RECORD_MEASUREMENT, Role.PROGRAMME_OFFICER, instrument);
  }
}

package org.cmsfamily.workbench.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ParticipationRequest;
import org.cmsfamily.workbench.catalog.ResolutionRequest;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ActRequest;
import org.cmsfamily.workbench.reporting.MeasurementRequest;
import org.cmsfamily.workbench.reporting.ReasonRequest;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Does what the forms of a service ask for. */
@ApplicationScoped
class ServiceActs {
  static final String RECORD_MEASUREMENT = "record-measurement";
  static final String WITHDRAW_MEASUREMENT = "withdraw-measurement";

  private final CatalogApi catalog;
  private final ReportingApi reporting;

  ServiceActs(@RestClient CatalogApi catalog, @RestClient ReportingApi reporting) {
    this.catalog = catalog;
    this.reporting = reporting;
  }

  /**
   * Does an act.
   *
   * @throws NotFoundException if a service knows no such act
   */
  void take(String code, Sent sent, Typed typed) {
    var key = sent.once();
    var as = sent.actingAs();
    var of = typed.subject();
    switch (typed.name()) {
      case "take-part-in-existing-service" ->
          Service.CATALOG.ask(
              () -> catalog.recordParticipation(code, key, participation(typed, as)));
      case "meet-condition" ->
          Service.CATALOG.ask(() -> catalog.meetCondition(code, of, key, new ActRequest(as)));
      case "record-resolution" ->
          Service.CATALOG.ask(() -> catalog.recordResolution(code, key, resolution(typed, as)));
      case RECORD_MEASUREMENT ->
          Service.REPORTING.ask(() -> reporting.recordMeasurement(code, key, value(typed, as)));
      case WITHDRAW_MEASUREMENT ->
          Service.REPORTING.ask(
              () -> reporting.withdrawMeasurement(code, of, key, reason(typed, as)));
      default -> throw new NotFoundException();
    }
  }

  private static ParticipationRequest participation(Typed typed, @Nullable String as) {
    return new ParticipationRequest(typed.filled("decision"), as);
  }

  private static ResolutionRequest resolution(Typed typed, @Nullable String as) {
    return new ResolutionRequest(
        typed.filled("kind"),
        typed.filled("decision"),
        typed.filled("on"),
        typed.filled("text"),
        as);
  }

  private static MeasurementRequest value(Typed typed, @Nullable String as) {
    return new MeasurementRequest(
        typed.filled("quarter"),
        typed.filled("indicator"),
        typed.filled("value"),
        typed.filled("note"),
        as);
  }

  private static ReasonRequest reason(Typed typed, @Nullable String as) {
    return new ReasonRequest(typed.filled("reason"), as);
  }
}

package org.cmsfamily.workbench.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ParticipationRequest;
import org.cmsfamily.workbench.catalog.ResolutionRequest;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Typed;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Does what the forms of a service ask for. */
@ApplicationScoped
class ServiceActs {
  private final CatalogApi catalog;

  ServiceActs(@RestClient CatalogApi catalog) {
    this.catalog = catalog;
  }

  /**
   * Does an act.
   *
   * @throws NotFoundException if a service knows no such act
   */
  void take(String code, Sent sent, Typed typed) {
    var key = sent.once();
    var as = sent.actingAs();
    var of = typed.thing();
    switch (typed.name()) {
      case "take-part-in-existing-service" ->
          Service.CATALOG.ask(
              () -> catalog.recordParticipation(code, key, participation(typed, as)));
      case "meet-condition" ->
          Service.CATALOG.ask(() -> catalog.meetCondition(code, of, key, new ActRequest(as)));
      case "record-resolution" ->
          Service.CATALOG.ask(() -> catalog.recordResolution(code, key, resolution(typed, as)));
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
}

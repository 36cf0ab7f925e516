package org.cmsfamily.workbench.proposal;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.Approval.Outcome;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.Proposal.Opinion;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.visitor.Acting;
import org.cmsfamily.workbench.visitor.Capacity;
import org.cmsfamily.workbench.visitor.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes the page of an act from what the services say now. */
@RequestScoped
class ActPages {
  /** As many as a service gives at most. */
  private static final int MOST = 200;

  private final CatalogApi catalog;
  private final RegistryApi registry;
  private final Visitor visitor;

  ActPages(@RestClient CatalogApi catalog, @RestClient RegistryApi registry, Visitor visitor) {
    this.catalog = catalog;
    this.registry = registry;
    this.visitor = visitor;
  }

  /** The page with what was entered, and what was wrong with it. */
  ActPage page(String id, BindingAct act, ActFields fields, Faults faults) {
    var proposal = Service.CATALOG.ask(() -> catalog.getProposal(id));
    var offer = Offer.of(act, proposal);
    var acting = Acting.of(offer.as(), wanted(fields));
    return new ActPage(
        proposal,
        offer,
        acting,
        bodies(act, acting),
        List.of(Opinion.values()),
        outcomes(),
        fields,
        faults,
        UUID.randomUUID().toString());
  }

  /** An amended text cannot be entered here: it is recorded where the text is. */
  private static List<Outcome> outcomes() {
    return Stream.of(Outcome.values()).filter(it -> it != Outcome.APPROVED_AS_AMENDED).toList();
  }

  /** The capacity that was entered, else the one in which the visitor acts. */
  private String wanted(ActFields fields) {
    return Optional.of(fields.capacity())
        .filter(entered -> !entered.isEmpty())
        .or(() -> Optional.ofNullable(visitor.capacity()).map(Capacity::text))
        .orElse("");
  }

  private List<Body> bodies(BindingAct act, Acting acting) {
    if (act != BindingAct.SUBMIT) return List.of();
    return acting.holders().stream().flatMap(this::bodiesOf).toList();
  }

  private Stream<Body> bodiesOf(String instrument) {
    return Service.REGISTRY.ask(() -> registry.listBodies(instrument, null, MOST)).items().stream();
  }
}

package org.cmsfamily.workbench.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.Approval.Outcome;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.Proposal.Opinion;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.visitor.Capacity;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes a proposal's page. */
@ApplicationScoped
class ProposalPages {
  /** As many as a service gives at most. */
  private static final int MOST = 200;

  private static final String COPY = "copy-terms";

  private final CatalogApi catalog;
  private final RegistryApi registry;
  private final Families families;
  private final Offices offices;

  ProposalPages(
      @RestClient CatalogApi catalog,
      @RestClient RegistryApi registry,
      Families families,
      Offices offices) {
    this.catalog = catalog;
    this.registry = registry;
    this.families = families;
    this.offices = offices;
  }

  /** The page with its current terms. */
  ProposalPage page(String id, Typed typed) {
    return page(id, null, null, typed);
  }

  /**
   * The page.
   *
   * @param version the version of the terms that is shown; the current one if null
   * @param from the version from which the differences are shown; none are if null
   */
  ProposalPage page(String id, @Nullable Integer version, @Nullable Integer from, Typed typed) {
    var proposal = Service.CATALOG.ask(() -> catalog.getProposal(id));
    int number = Optional.ofNullable(version).orElse(proposal.currentVersion());
    return new ProposalPage(
        proposal,
        Step.of(proposal.state()),
        Awaited.all(proposal, adviser()),
        OwnStep.of(proposal),
        Service.CATALOG.ask(() -> catalog.getTerms(id, number)),
        Optional.ofNullable(from)
            .map(other -> Service.CATALOG.ask(() -> catalog.getDifferences(id, number, other)))
            .orElse(null),
        SignatureRow.of(proposal),
        ApprovalRow.of(proposal),
        Service.CATALOG.ask(() -> catalog.listDocuments("proposal", id, MOST)).items(),
        holders(proposal, "submit-terms").flatMap(this::bodies).toList(),
        List.of(Opinion.values()),
        outcomes(),
        List.of(Language.values()),
        offices.act(COPY, Set.of(Role.PROGRAMME_OFFICER), proposal.participants()::contains),
        typed);
  }

  private String adviser() {
    return Optional.ofNullable(families.current().rollOut().adviser()).orElse("");
  }

  /** An amended text is recorded in the editor, where the text is. */
  private static List<Outcome> outcomes() {
    return Stream.of(Outcome.values()).filter(it -> it != Outcome.APPROVED_AS_AMENDED).toList();
  }

  /** For whom the visitor may do an act. */
  private static Stream<String> holders(Proposal proposal, String act) {
    var may = proposal.act(act);
    if (may == null || !may.allowed()) return Stream.empty();
    return may.as().stream().map(capacity -> Capacity.of(capacity).holder()).distinct();
  }

  private Stream<Body> bodies(String instrument) {
    return Service.REGISTRY
        .ask(() -> registry.listBodies(null, instrument, null, MOST))
        .items()
        .stream();
  }
}

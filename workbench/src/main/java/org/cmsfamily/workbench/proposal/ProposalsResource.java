package org.cmsfamily.workbench.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.registry.Families;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Proposals: the board and a proposal's page. */
@Path("/proposals")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ProposalsResource {
  /** As many as a service gives at most. */
  private static final int MOST = 200;

  private final CatalogApi catalog;
  private final Families families;

  ProposalsResource(@RestClient CatalogApi catalog, Families families) {
    this.catalog = catalog;
    this.families = families;
  }

  /** All of them, by the stage at which they stand. */
  @GET
  public BoardPage listProposals(@RestQuery @Nullable String cursor) {
    var family = families.current().code();
    var proposals = Service.CATALOG.ask(() -> catalog.listProposals(family, MOST, cursor));
    return new BoardPage(Lane.of(proposals.items()), proposals.next());
  }

  /**
   * One of them.
   *
   * @param version the version of the terms that is shown; the current one unless it is named
   * @param from the version from which the differences are shown, if they are asked for
   * @param done what was just done there
   */
  @GET
  @Path("/{id}")
  public ProposalPage showProposal(
      @RestPath String id,
      @RestQuery @Nullable Integer version,
      @RestQuery @Nullable Integer from,
      @RestQuery @Nullable String done) {
    var proposal = Service.CATALOG.ask(() -> catalog.getProposal(id));
    int number = Optional.ofNullable(version).orElse(proposal.currentVersion());
    var terms = Service.CATALOG.ask(() -> catalog.getTerms(id, number));
    var difference =
        Optional.ofNullable(from)
            .map(other -> Service.CATALOG.ask(() -> catalog.getDifferences(id, number, other)))
            .orElse(null);
    var act = Optional.ofNullable(done).flatMap(BindingAct::find).orElse(null);
    return ProposalPage.of(proposal, terms, difference, act);
  }
}

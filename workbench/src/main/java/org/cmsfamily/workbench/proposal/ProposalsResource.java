package org.cmsfamily.workbench.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFile;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.registry.Families;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Proposals: the board, a proposal's page, and all that is done with it. */
@Path("/proposals")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ProposalsResource {
  /** As many as a service gives at most. */
  private static final int MOST = 200;

  private final CatalogApi catalog;
  private final Families families;
  private final ProposalPages pages;
  private final ProposalActs acts;

  ProposalsResource(
      @RestClient CatalogApi catalog, Families families, ProposalPages pages, ProposalActs acts) {
    this.catalog = catalog;
    this.families = families;
    this.pages = pages;
    this.acts = acts;
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
   */
  @GET
  @Path("/{id}")
  public ProposalPage showProposal(
      @RestPath String id,
      @RestQuery @Nullable Integer version,
      @RestQuery @Nullable Integer from,
      @BeanParam Asked asked) {
    return pages.page(id, version, from, asked.typed());
  }

  /** Attaches a file to its newest terms. */
  @POST
  @Path("/{id}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(@RestPath String id, @BeanParam Sent sent, @BeanParam SentFile file) {
    var typed = file.fill(sent.typed());
    var page = UriBuilder.fromPath("/proposals/{id}").build(id).toString();
    return Submission.send(
        typed,
        () -> {
          acts.attach(id, sent, file);
          return page;
        },
        again -> pages.page(id, again));
  }

  /** Does with it what a form says. */
  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@RestPath String id, @BeanParam Sent sent, @BeanParam ProposalForm form) {
    var typed = form.fill(sent.typed());
    var page = UriBuilder.fromPath("/proposals/{id}").build(id).toString();
    return Submission.send(
        typed,
        () -> {
          acts.take(id, sent, typed);
          return page;
        },
        again -> pages.page(id, again));
  }
}

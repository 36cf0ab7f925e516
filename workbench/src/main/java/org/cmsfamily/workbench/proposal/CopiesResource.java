package org.cmsfamily.workbench.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.CopyRequest;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Opens a proposal with the terms of another one, and leads to the editor of its terms. */
@Path("/proposals/{id}/copies")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class CopiesResource {
  private final CatalogApi catalog;
  private final ProposalPages pages;

  CopiesResource(@RestClient CatalogApi catalog, ProposalPages pages) {
    this.catalog = catalog;
    this.pages = pages;
  }

  /** Opens the copy. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response copyTerms(@RestPath String id, @BeanParam Sent sent, @BeanParam CopyForm form) {
    var typed = form.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var request =
              new CopyRequest(
                  typed.filled("serviceCode"),
                  typed.filled("title"),
                  form.version(),
                  sent.actingAs());
          var opened = Service.CATALOG.ask(() -> catalog.copyTerms(id, sent.once(), request));
          return "/proposals/" + opened.id() + "/terms";
        },
        again -> pages.page(id, again));
  }
}

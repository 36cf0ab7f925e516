package org.cmsfamily.workbench.terms;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether somebody else saved a newer version of terms: asked by the pages that show them. */
@Path("/proposals/{id}/newer")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class NewerResource {
  private final CatalogApi catalog;

  NewerResource(@RestClient CatalogApi catalog) {
    this.catalog = catalog;
  }

  /**
   * What the newest version says otherwise; no content if the page says so already.
   *
   * @param base the version that the page was opened with
   * @param shown the newest version of which the page speaks
   * @param editing whether the page is the editor
   */
  @GET
  public Response findNewer(
      @RestPath String id, @RestQuery int base, @RestQuery int shown, @RestQuery boolean editing) {
    int newest = Service.CATALOG.ask(() -> catalog.getProposal(id)).currentVersion();
    if (newest <= shown) return Response.noContent().build();
    var difference = Service.CATALOG.ask(() -> catalog.getDifferences(id, newest, base));
    return Response.ok(new NewerPart(id, base, newest, difference, editing).render()).build();
  }
}

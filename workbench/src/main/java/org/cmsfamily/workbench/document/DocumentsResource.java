package org.cmsfamily.workbench.document;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.call.DocumentApi;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The files that are attached to things, to download. */
@Path("/files/{service}/{id}")
@Authenticated
public class DocumentsResource {
  private final RegistryApi registry;
  private final CatalogApi catalog;
  private final ReportingApi reporting;

  DocumentsResource(
      @RestClient RegistryApi registry,
      @RestClient CatalogApi catalog,
      @RestClient ReportingApi reporting) {
    this.registry = registry;
    this.catalog = catalog;
    this.reporting = reporting;
  }

  /** One of them. */
  @GET
  @Produces(MediaType.WILDCARD)
  public Response downloadDocument(@RestPath String service, @RestPath String id) {
    var asked = Service.of(service).orElseThrow(NotFoundException::new);
    var api = api(asked);
    var document = asked.ask(() -> api.getDocument(id));
    var content = asked.ask(() -> api.getDocumentContent(id));
    var name = document.name().replaceAll("[^A-Za-z0-9._-]", "_");
    return Response.ok(content, document.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private DocumentApi api(Service service) {
    return switch (service) {
      case REGISTRY -> registry;
      case CATALOG -> catalog;
      case REPORTING -> reporting;
    };
  }
}

package org.cmsfamily.workbench.audit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.workbench.call.ActsApi;
import org.cmsfamily.workbench.call.AuditChain;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Audit: the trail of each service, its table, and whether its chain is whole. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AuditResource {
  private static final int PAGE = 50;
  private static final int MOST = 200;

  private final Map<Service, ActsApi> services;
  private final Families families;
  private final ThingNames names;

  AuditResource(
      @RestClient RegistryApi registry,
      @RestClient CatalogApi catalog,
      @RestClient ReportingApi reporting,
      Families families,
      ThingNames names) {
    this.services =
        Map.of(Service.REGISTRY, registry, Service.CATALOG, catalog, Service.REPORTING, reporting);
    this.families = families;
    this.names = names;
  }

  /** What was done, in the order of its recording. */
  @GET
  public AuditPage listActs(@BeanParam Trail trail) {
    return page(trail, null);
  }

  /** The same, and whether nothing was changed since. */
  @GET
  @Path("/verification")
  public AuditPage verifyActs(@BeanParam Trail trail) {
    var family = families.current().code();
    var chain = trail.of().ask(() -> api(trail).verifyActs(family));
    return page(trail, chain);
  }

  /** The same as a table to download, as many entries as a service gives at once. */
  @GET
  @Path("/acts.csv")
  @Produces("text/csv")
  public Response exportActs(@BeanParam Trail trail) {
    var query = trail.query(families.current(), MOST);
    var table = trail.of().ask(() -> api(trail).exportActs(query));
    return Response.ok(table)
        .header(
            "Content-Disposition", "attachment; filename=\"acts-" + trail.of().root() + ".csv\"")
        .build();
  }

  private AuditPage page(Trail trail, @Nullable AuditChain chain) {
    var query = trail.query(families.current(), PAGE);
    var found = trail.of().ask(() -> api(trail).listActs(query));
    return AuditPage.of(trail, found, names.of(found.items()), chain);
  }

  private ActsApi api(Trail trail) {
    return Objects.requireNonNull(services.get(trail.of()));
  }
}

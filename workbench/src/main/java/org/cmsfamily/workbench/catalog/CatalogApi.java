package org.cmsfamily.workbench.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.ActsApi;
import org.cmsfamily.workbench.call.DeadLetterApi;
import org.cmsfamily.workbench.call.DocumentApi;
import org.cmsfamily.workbench.call.InboxApi;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.VisitorHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the pages ask of the service catalog. */
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(VisitorHeaders.class)
public interface CatalogApi extends InboxApi, ActsApi, DeadLetterApi, DocumentApi {

  @GET
  @Path("/services")
  Uni<Paged<JoinedService>> listJoinedServices(
      @QueryParam("family") String family, @QueryParam("limit") int limit);

  @GET
  @Path("/services")
  Uni<Paged<ServiceSummary>> listServices(
      @QueryParam("participant") @Nullable String participant, @QueryParam("limit") int limit);
}

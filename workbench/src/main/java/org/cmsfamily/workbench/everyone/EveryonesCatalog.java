package org.cmsfamily.workbench.everyone;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.cmsfamily.workbench.catalog.ServiceDetail;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The catalog as a machine that holds no office reads it: what everyone may see. */
@RegisterRestClient(configKey = "catalog")
@OidcClientFilter
interface EveryonesCatalog {

  @GET
  @Path("/services/{code}")
  ServiceDetail getService(
      @PathParam("code") String code, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String spoken);
}

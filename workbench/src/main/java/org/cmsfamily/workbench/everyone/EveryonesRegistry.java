package org.cmsfamily.workbench.everyone;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.cmsfamily.workbench.registry.Decision;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The registry as a machine that holds no office reads it: what everyone may see. */
@RegisterRestClient(configKey = "registry")
@OidcClientFilter
interface EveryonesRegistry {

  @GET
  @Path("/decisions/{key}")
  Decision getDecision(
      @PathParam("key") String key,
      @QueryParam("language") String language,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String spoken);
}

package org.cmsfamily.workbench.fault;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.call.Service;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a service answers again: asked by the pages that wait for it. */
@Path("/reachable")
@Produces(MediaType.TEXT_HTML)
public class ReachableResource {
  private final Reachability reachability;

  ReachableResource(Reachability reachability) {
    this.reachability = reachability;
  }

  /** Tells the page to load itself again as soon as the service is ready; else nothing changes. */
  @GET
  @Path("/{service}")
  @Authenticated
  public Response isReachable(@RestPath String service) {
    var asked = Service.of(service).orElseThrow(NotFoundException::new);
    var response = Response.noContent();
    return (reachability.of(asked) ? response.header("HX-Refresh", "true") : response).build();
  }
}

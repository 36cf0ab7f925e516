package org.cmsfamily.workbench.administration;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.workbench.page.ProgressParts;
import org.cmsfamily.workbench.reporting.LongWorkApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Passes on how far a reporting run is. */
@Path("/administration/run-progress")
@Authenticated
public class RunProgressResource {
  private final LongWorkApi work;
  private final ProgressParts parts;

  RunProgressResource(@RestClient LongWorkApi work, ProgressParts parts) {
    this.work = work;
    this.parts = parts;
  }

  /** A part of the page whenever the run has come further. */
  @GET
  @Path("/{name}")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.TEXT_PLAIN)
  public Multi<String> followRun(@RestPath String name) {
    return parts.of(work.followRun(name), RunProgressPart::new);
  }
}

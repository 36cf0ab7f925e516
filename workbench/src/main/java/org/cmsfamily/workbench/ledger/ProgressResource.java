package org.cmsfamily.workbench.ledger;

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

/** Passes on how far an import is. */
@Path("/ledger/progress")
@Authenticated
public class ProgressResource {
  private final LongWorkApi work;
  private final ProgressParts parts;

  ProgressResource(@RestClient LongWorkApi work, ProgressParts parts) {
    this.work = work;
    this.parts = parts;
  }

  /** A part of the page whenever the import has come further. */
  @GET
  @Path("/{name}")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.TEXT_PLAIN)
  public Multi<String> followImport(@RestPath String name) {
    return parts.of(work.followImport(name), ImportProgressPart::new);
  }
}

package org.cmsfamily.workbench.home;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Home: what waits for the visitor. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class HomeResource {
  private final InboxReader inboxes;

  HomeResource(InboxReader inboxes) {
    this.inboxes = inboxes;
  }

  /** What waits, by deadline; in one capacity, if one is named. */
  @GET
  public HomePage showHome(@RestQuery @Nullable String capacity) {
    return new HomePage(inboxes.read().in(capacity));
  }
}

package org.cmsfamily.workbench.home;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cmsfamily.workbench.visitor.Preference;
import org.cmsfamily.workbench.visitor.Visitor;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Home: what waits for the visitor, and what changed since the last visit. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class HomeResource {
  private final InboxReader inboxes;
  private final ChangesReader changes;
  private final Visitor visitor;
  private final Clock clock;

  HomeResource(InboxReader inboxes, ChangesReader changes, Visitor visitor, Clock clock) {
    this.inboxes = inboxes;
    this.changes = changes;
    this.visitor = visitor;
    this.clock = clock;
  }

  /** What waits, by deadline; in one capacity, if one is named. */
  @GET
  public Response showHome(
      @RestQuery @Nullable String capacity, @RestCookie(Visits.COOKIE) @Nullable String cookie) {
    var visits = Visits.today(cookie, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    var steps = visitor.isGuided() ? List.of(FirstStep.values()) : List.<FirstStep>of();
    var page = new HomePage(inboxes.read().in(capacity), steps, changes.since(visits));
    return Response.ok(page.render(), MediaType.TEXT_HTML_TYPE)
        .cookie(Preference.remember(Visits.COOKIE, visits.cookie()))
        .build();
  }
}

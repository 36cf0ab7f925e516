package org.cmsfamily.workbench.session;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.page.LocalPath;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Signing in: a button for each identity provider, and the way back to the page asked for. */
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
public class SignInResource {

  /**
   * The buttons. Whatever session the browser brings is let go here, so that one that somebody else
   * planted is not the visitor's after signing in.
   */
  @GET
  @PermitAll
  public Response choose(@RestQuery @Nullable String to, @Context HttpHeaders request) {
    return Response.ok(new SignInPage(LocalPath.of(to)).render())
        .cookie(SessionCookies.removed(request))
        .build();
  }

  /** Comes here after the provider has said who the visitor is. */
  @GET
  @Path("/{provider}")
  @Authenticated
  public Response signedIn(@RestPath String provider, @RestQuery @Nullable String to) {
    return Response.seeOther(LocalPath.of(to).uri()).build();
  }
}

package org.cmsfamily.workbench.session;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.cmsfamily.workbench.call.SessionOver;
import org.cmsfamily.workbench.fault.FaultPages;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where somebody is led who is not signed in, or no longer. */
class SignedOut {
  private static final String CODE = "code";

  private final HttpHeaders request;
  private final UriInfo address;
  private final CurrentVertxRequest current;

  SignedOut(HttpHeaders request, UriInfo address, CurrentVertxRequest current) {
    this.request = request;
    this.address = address;
    this.current = current;
  }

  /** Who begins to sign in goes to the provider; from any other page, to the page to sign in on. */
  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  Uni<Response> notSignedIn(Throwable e) {
    return begins() ? provider() : Uni.createFrom().item(signIn());
  }

  @ServerExceptionMapper
  Response sessionOver(SessionOver e) {
    return signIn();
  }

  private boolean begins() {
    var uri = address.getRequestUri();
    return uri.getPath().startsWith(Providers.SIGN_IN)
        && !address.getQueryParameters().containsKey(CODE);
  }

  private Uni<Response> provider() {
    var asked = current.getCurrent();
    HttpAuthenticator authenticator = asked.get(HttpAuthenticator.class.getName());
    return Objects.requireNonNull(authenticator)
        .getChallenge(asked)
        .map(SignedOut::response)
        .onFailure(OIDCException.class)
        .recoverWithUni(FaultPages::showProviderDown);
  }

  private static Response response(ChallengeData challenge) {
    var response = Response.status(challenge.status);
    challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
    return response.build();
  }

  /** To the sign-in page, and from there back; htmx is told to load it as a whole. */
  private Response signIn() {
    var query = address.getRequestUri().getRawQuery();
    var path = address.getRequestUri().getRawPath();
    var here = path.startsWith(Providers.SIGN_IN) ? "/" : path + (query == null ? "" : "?" + query);
    var page = UriBuilder.fromPath("/sign-in").queryParam("to", "{here}").build(here);
    var response =
        request.getHeaderString("HX-Request") == null
            ? Response.seeOther(page)
            : Response.status(Status.UNAUTHORIZED).header("HX-Redirect", "/sign-in");
    return response.cookie(SessionCookies.removed(request)).build();
  }
}

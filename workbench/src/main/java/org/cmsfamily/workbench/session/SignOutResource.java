package org.cmsfamily.workbench.session;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Signing out, here and at the identity provider. */
@Path("/sign-out")
@Produces(MediaType.TEXT_HTML)
public class SignOutResource {
  private static final String METADATA = "configuration-metadata";

  private final SecurityIdentity visitor;
  private final HttpHeaders request;
  private final UriInfo address;
  private final EndedSessions ended;

  SignOutResource(
      SecurityIdentity visitor, HttpHeaders request, UriInfo address, EndedSessions ended) {
    this.visitor = visitor;
    this.request = request;
    this.address = address;
    this.ended = ended;
  }

  /** Ends the session. Only a form of ours can do that: it carries the token against forgery. */
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signOut(@FormParam("back") @Nullable String back) {
    var end = providersEnd();
    ended.end(visitor);
    return Response.seeOther(end).cookie(SessionCookies.removed(request)).build();
  }

  /** Where the provider ends its own session and sends the browser back; our page if unknown. */
  private URI providersEnd() {
    var ours = address.getBaseUriBuilder().path("sign-in").build();
    var token = visitor.getCredential(IdTokenCredential.class);
    var end = endpoint();
    if (token == null || end == null) return ours;
    return UriBuilder.fromUri(end)
        .queryParam("id_token_hint", token.getToken())
        .queryParam("post_logout_redirect_uri", ours)
        .build();
  }

  private @Nullable String endpoint() {
    OidcConfigurationMetadata metadata = visitor.getAttribute(METADATA);
    return metadata == null ? null : metadata.getEndSessionUri();
  }
}

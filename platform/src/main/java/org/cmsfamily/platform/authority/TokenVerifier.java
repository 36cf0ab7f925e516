package org.cmsfamily.platform.authority;

import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Asked before Quarkus's own check of a token, which has no memory for tokens that it verifies by
 * itself: knows a token again, and else has it checked there. Which issuer's rules a token must
 * obey follows from its text, so the same text has obeyed the same rules.
 */
@ApplicationScoped
class TokenVerifier implements IdentityProvider<TokenAuthenticationRequest> {

  /** Source: OpenID Connect Core 1.0, section 2, {@code sub}. */
  private static final int LONGEST_SUBJECT = 255;

  private final OidcIdentityProvider oidc;
  private final VerifiedTokens verified;

  TokenVerifier(OidcIdentityProvider oidc, VerifiedTokens verified) {
    this.oidc = oidc;
    this.verified = verified;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public int priority() {
    return oidc.priority() + 1;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    var text = request.getToken().getToken();
    return verified
        .find(text)
        .map(token -> Uni.createFrom().item(identity(token, request)))
        .orElseGet(
            () -> oidc.authenticate(request, context).invoke(found -> remember(text, found)));
  }

  private void remember(String text, SecurityIdentity found) {
    if (found.getPrincipal() instanceof JsonWebToken token) {
      mustNameSomebody(token.getSubject());
      verified.add(text, token);
    }
  }

  /** Without a subject all tokens of an issuer would be one login. */
  private static void mustNameSomebody(@Nullable String subject) {
    if (subject == null
        || subject.isBlank()
        || subject.length() > LONGEST_SUBJECT
        || subject.chars().anyMatch(Character::isISOControl)) {
      throw new AuthenticationFailedException("The token names no subject");
    }
  }

  /** Without what belongs to the request in which the token was verified. */
  private static SecurityIdentity identity(JsonWebToken token, TokenAuthenticationRequest request) {
    var name = RoutingContext.class.getName();
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(token)
        .addCredential(request.getToken())
        .addAttribute(name, request.getAttribute(name))
        .build();
  }
}

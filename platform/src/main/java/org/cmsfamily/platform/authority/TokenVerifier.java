package org.cmsfamily.platform.authority;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executor;
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

  /**
   * Longest that a request waits for its token's issuer, whose keys are asked for at most twice.
   */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private final OidcIdentityProvider oidc;
  private final IssuerKeys keys;
  private final VerifiedTokens verified;

  TokenVerifier(OidcIdentityProvider oidc, IssuerKeys keys, VerifiedTokens verified) {
    this.oidc = oidc;
    this.keys = keys;
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
        .orElseGet(() -> verify(text, request, context));
  }

  private Uni<SecurityIdentity> verify(
      String text, TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    var issuer = TokenIssuer.of(HttpSecurityUtils.getRoutingContextAttribute(request));
    var here = here();
    return keys.has(issuer, keyOf(text))
        .emitOn(here)
        .flatMap(has -> has ? checked(request, context) : refused("No such key"))
        .emitOn(here)
        .onFailure(AuthenticationFailedException.class)
        .invoke(() -> keys.doubt(issuer))
        .invoke(found -> remember(text, found));
  }

  private Uni<SecurityIdentity> checked(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    return oidc.authenticate(request, context)
        .ifNoItem()
        .after(PATIENCE)
        .failWith(() -> new OIDCException("The token's issuer does not answer"));
  }

  /**
   * Back to this request: the answer of an issuer comes to all who wait for it, by the thread and
   * the context of the one who asked.
   */
  private static Executor here() {
    var context = Vertx.currentContext();
    return context == null ? Runnable::run : work -> context.runOnContext(v -> work.run());
  }

  private static Uni<SecurityIdentity> refused(String why) {
    return Uni.createFrom().failure(new AuthenticationFailedException(why));
  }

  /** The id of the key that the token says it is signed with; empty if it says none. */
  private static String keyOf(String text) {
    try {
      var header = Base64.getUrlDecoder().decode(text.substring(0, text.indexOf('.')));
      return new JsonObject(Buffer.buffer(header)).getValue("kid") instanceof String id ? id : "";
    } catch (IllegalArgumentException | DecodeException e) {
      return "";
    }
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
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(token)
        .addCredential(request.getToken())
        .addAttribute(
            RoutingContext.class.getName(), HttpSecurityUtils.getRoutingContextAttribute(request))
        .build();
  }
}

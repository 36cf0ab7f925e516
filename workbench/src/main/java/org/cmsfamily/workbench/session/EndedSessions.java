package org.cmsfamily.workbench.session;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Sessions that were signed out of. A session lies in cookies only, so a copy of them would open it
 * until its token is over; from the sign-out on it opens nothing here. After that time the
 * provider, which has ended the session too, renews no token of it.
 */
@ApplicationScoped
class EndedSessions implements SecurityIdentityAugmentor {
  private static final String SESSION = "sid";

  private final CaffeineCache ended;

  EndedSessions(@CacheName("ended-sessions") Cache ended) {
    this.ended = ended.as(CaffeineCache.class);
  }

  /** Remembers that a visitor signed out. */
  void end(SecurityIdentity visitor) {
    name(visitor).ifPresent(name -> ended.put(name, CompletableFuture.completedFuture(true)));
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity visitor, AuthenticationRequestContext context) {
    boolean over = name(visitor).map(name -> ended.getIfPresent(name) != null).orElse(false);
    return over
        ? Uni.createFrom().failure(new AuthenticationFailedException("Signed out"))
        : Uni.createFrom().item(visitor);
  }

  /** The provider's name of the session, else the token itself; none of who is not signed in. */
  private static Optional<String> name(SecurityIdentity visitor) {
    if (visitor.getPrincipal() instanceof JsonWebToken token && token.containsClaim(SESSION))
      return Optional.of(token.getIssuer() + " " + token.getClaim(SESSION));
    return Optional.ofNullable(visitor.getCredential(IdTokenCredential.class))
        .map(IdTokenCredential::getToken);
  }
}

package org.cmsfamily.platform.authority;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.actor.AuthenticatedLogin;
import org.cmsfamily.platform.actor.Logins;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The token says who somebody is, appointments say what they may do: turns the verified login into
 * the roles held today, whatever else the token claims.
 */
@ApplicationScoped
class CapacityAugmentor implements SecurityIdentityAugmentor {

  private final Logins logins;
  private final Authority authority;

  CapacityAugmentor(Logins logins, Authority authority) {
    this.logins = logins;
    this.authority = authority;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    var login = logins.digest(token.getIssuer(), token.getSubject());
    return authority
        .remembered(login)
        .map(known -> Uni.createFrom().item(augmented(identity, known)))
        .orElseGet(() -> context.runBlocking(() -> augmented(identity, authority.of(login))));
  }

  private static SecurityIdentity augmented(SecurityIdentity identity, AuthenticatedLogin known) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addAttributes(identity.getAttributes())
        .addAttribute(AuthenticatedLogin.ATTRIBUTE, known)
        .addRoles(known.roles())
        .build();
  }
}

package org.cmsfamily.platform.authority;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.cmsfamily.platform.actor.AuthenticatedLogin;
import org.cmsfamily.platform.actor.Capacity;
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
    return context.runBlocking(() -> augmented(identity, token));
  }

  private SecurityIdentity augmented(SecurityIdentity identity, JsonWebToken token) {
    var login = logins.digest(token.getIssuer(), token.getSubject());
    var standing = authority.of(login);
    var known = new AuthenticatedLogin(login, standing.person(), standing.capacities());
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addAttributes(identity.getAttributes())
        .addAttribute(AuthenticatedLogin.ATTRIBUTE, known)
        .addRoles(
            known.capacities().stream().map(Capacity::role).collect(Collectors.toUnmodifiableSet()))
        .build();
  }
}

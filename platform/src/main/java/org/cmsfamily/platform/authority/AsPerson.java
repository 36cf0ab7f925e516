package org.cmsfamily.platform.authority;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.cmsfamily.platform.actor.AuthenticatedLogin;

/**
 * Reads of a machine's request that are made for a person, and see exactly what that person sees:
 * the same capacities, under the same row security.
 */
@ApplicationScoped
public class AsPerson {

  private final CurrentIdentityAssociation association;

  AsPerson(CurrentIdentityAssociation association) {
    this.association = association;
  }

  /** Reads as that person. The read begins its own transaction; none must be open. */
  public <T> T read(AuthenticatedLogin person, Supplier<T> read) {
    var caller = association.getIdentity();
    association.setIdentity(identity(person));
    try {
      return read.get();
    } finally {
      association.setIdentity(caller);
    }
  }

  private static SecurityIdentity identity(AuthenticatedLogin person) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(person.login()))
        .addAttribute(AuthenticatedLogin.ATTRIBUTE, person)
        .addRoles(person.roles())
        .build();
  }
}

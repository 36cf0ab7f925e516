package org.cmsfamily.workbench.registry;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.ServiceDown;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the registry knows of the visitor; asked for once a request. */
@RequestScoped
public class Myself {
  private final SecurityIdentity identity;
  private final RegistryApi registry;
  private @Nullable Me me;

  Myself(SecurityIdentity identity, @RestClient RegistryApi registry) {
    this.identity = identity;
    this.registry = registry;
  }

  /** Nobody in particular while the visitor is not signed in or the registry does not answer. */
  public Me get() {
    if (me == null) me = identity.isAnonymous() ? Me.UNKNOWN : askRegistry();
    return me;
  }

  private Me askRegistry() {
    try {
      return Service.REGISTRY.ask(registry::getMe);
    } catch (ServiceDown silent) {
      return Me.UNKNOWN;
    }
  }
}

package org.cmsfamily.workbench.registry;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.cmsfamily.workbench.call.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The family whose pages are shown; asked for once a request. */
@RequestScoped
public class Families {
  private final RegistryApi registry;
  private final Clock clock;
  private @Nullable Family current;

  Families(@RestClient RegistryApi registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /**
   * The first family of the installation.
   *
   * @throws NoSuchElementException if none is founded yet
   */
  public Family current() {
    if (current == null)
      current =
          Service.REGISTRY.ask(registry::listFamilies).items().stream().findFirst().orElseThrow();
    return current;
  }

  /** The current family's day. */
  public LocalDate today() {
    return current().today(clock);
  }
}

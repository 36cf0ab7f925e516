package org.cmsfamily.workbench.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.ServiceDown;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * The family whose pages are shown: the one chosen, else the first in which the visitor holds an
 * office, else the first of all; asked for once a request.
 */
@RequestScoped
public class Families {
  /** The cookie that remembers the choice. */
  public static final String COOKIE = "family";

  private final RegistryApi registry;
  private final Myself myself;
  private final KnownFamilies known;
  private final HttpHeaders request;
  private final Clock clock;
  private @Nullable Family current;

  Families(
      @RestClient RegistryApi registry,
      Myself myself,
      KnownFamilies known,
      HttpHeaders request,
      Clock clock) {
    this.registry = registry;
    this.myself = myself;
    this.known = known;
    this.request = request;
    this.clock = clock;
  }

  /** Those to choose from, as many as fit into one list. */
  public List<Family> all() {
    return Service.REGISTRY.ask(registry::listFamilies).items();
  }

  /**
   * The family that is shown; while the registry is silent, as it last told it.
   *
   * @throws NoFamily if none is founded yet
   * @throws ServiceDown if the registry is silent and told none before
   */
  public Family current() {
    if (current == null)
      current = chosen().or(this::own).or(this::first).orElseThrow(NoFamily::new);
    return current;
  }

  /** The current family's day; the clock's while there is no family. */
  public LocalDate today() {
    try {
      return current().today(clock);
    } catch (NoFamily none) {
      return LocalDate.now(clock);
    }
  }

  /** A choice that does not exist for the visitor, or no longer, is none. */
  private Optional<Family> chosen() {
    return Optional.ofNullable(request.getCookies().get(COOKIE))
        .map(Cookie::getValue)
        .filter(code -> !code.isBlank())
        .flatMap(this::find);
  }

  private Optional<Family> own() {
    return myself.get().family().flatMap(this::find);
  }

  private Optional<Family> first() {
    try {
      return all().stream().findFirst().map(known::remember);
    } catch (ServiceDown silent) {
      return Optional.of(known.first().orElseThrow(() -> silent));
    }
  }

  private Optional<Family> find(String code) {
    try {
      return Optional.of(known.remember(Service.REGISTRY.ask(() -> registry.getFamily(code))));
    } catch (Refusal none) {
      return Optional.empty();
    } catch (ServiceDown silent) {
      return known.find(code);
    }
  }
}

package org.cmsfamily.platform.actor;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Who a token turned out to be.
 *
 * @param login the login's keyed digest
 * @param person the person's id; null if none has this login
 * @param capacities those held today
 * @param roles the roles of these
 * @param holders whose unpublished matters may be read. Source: domain, section 4
 * @param staleSince since when this service has had no word of the appointments; null while it
 *     knows those of now
 */
public record AuthenticatedLogin(
    String login,
    @Nullable String person,
    Set<Capacity> capacities,
    Set<String> roles,
    Set<String> holders,
    @Nullable Instant staleSince) {

  /** The name of the security identity's attribute that holds it. */
  public static final String ATTRIBUTE = "skein.login";

  public AuthenticatedLogin {
    capacities = Set.copyOf(capacities);
    roles = Set.copyOf(roles);
    holders = Set.copyOf(holders);
  }

  /** With the roles of its capacities, and the sight that they give. */
  public static AuthenticatedLogin of(
      String login, @Nullable String person, Set<Capacity> capacities) {
    return of(login, person, capacities, Set.of());
  }

  /** The same person, or this one if it was nobody, with these capacities and the same sight. */
  public AuthenticatedLogin with(String person, Set<Capacity> capacities) {
    var roles = capacities.stream().map(Capacity::role).collect(Collectors.toSet());
    return new AuthenticatedLogin(login, person, capacities, roles, holders, staleSince);
  }

  /** The same, as known by a service that has had no word of the appointments since then. */
  public AuthenticatedLogin staleSince(@Nullable Instant since) {
    return new AuthenticatedLogin(login, person, capacities, roles, holders, since);
  }

  /**
   * The same with the sight of an office holder of an instrument.
   *
   * @param families those of the instruments
   */
  public static AuthenticatedLogin of(
      String login, @Nullable String person, Set<Capacity> capacities, Set<String> families) {
    var roles = capacities.stream().map(Capacity::role).collect(Collectors.toSet());
    var holders =
        capacities.stream()
            .filter(c -> !Roles.WITHOUT_SIGHT.contains(c.role()))
            .map(Capacity::holder)
            .collect(Collectors.toCollection(HashSet::new));
    families.stream().map(Aggregate::instrumentsOf).forEach(holders::add);
    return new AuthenticatedLogin(login, person, capacities, roles, holders, null);
  }
}

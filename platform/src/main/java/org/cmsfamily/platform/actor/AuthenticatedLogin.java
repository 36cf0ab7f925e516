package org.cmsfamily.platform.actor;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who a token turned out to be.
 *
 * @param login the login's keyed digest
 * @param person the person's id; null if none has this login
 * @param capacities those held today
 * @param roles the roles of these
 * @param holders whose unpublished matters may be read. Source: domain, section 4
 */
public record AuthenticatedLogin(
    String login,
    @Nullable String person,
    Set<Capacity> capacities,
    Set<String> roles,
    Set<String> holders) {

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
    var roles = capacities.stream().map(Capacity::role).collect(Collectors.toSet());
    var holders =
        capacities.stream()
            .filter(c -> !Roles.WITHOUT_SIGHT.contains(c.role()))
            .map(Capacity::holder)
            .collect(Collectors.toSet());
    return new AuthenticatedLogin(login, person, capacities, roles, holders);
  }
}

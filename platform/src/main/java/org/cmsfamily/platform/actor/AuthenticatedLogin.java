package org.cmsfamily.platform.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a token turned out to be.
 *
 * @param login the login's keyed digest
 * @param person the person's id; null if none has this login
 * @param capacities those held today
 */
public record AuthenticatedLogin(String login, @Nullable String person, Set<Capacity> capacities) {

  /** The name of the security identity's attribute that holds it. */
  public static final String ATTRIBUTE = "skein.login";

  public AuthenticatedLogin {
    capacities = Set.copyOf(capacities);
  }
}

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
record AuthenticatedLogin(String login, @Nullable String person, Set<Capacity> capacities) {

  static final String ATTRIBUTE = "skein.known";

  AuthenticatedLogin {
    capacities = Set.copyOf(capacities);
  }
}

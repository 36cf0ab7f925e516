package org.cmsfamily.platform.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the others may know it: no name, no e-mail.
 *
 * @param family the family that the person was entered for; null for the steward
 * @param kind {@code human} or {@code machine}
 * @param logins keyed digests of the person's logins
 */
public record PersonState(String id, @Nullable String family, String kind, List<String> logins) {

  public PersonState {
    logins = List.copyOf(logins);
  }
}

package org.cmsfamily.registry.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code as it is handed out, once.
 *
 * @param person the person's id
 * @param code to be presented with a token of the login; null if the person has to fetch it
 * @param expiresAt from when on it is no longer good
 */
public record IssuedCode(String person, @Nullable String code, Instant expiresAt) {

  static IssuedCode of(Person person, @Nullable String code) {
    var open = person.openCode();
    return new IssuedCode(person.id(), code, open.expiresAt());
  }
}

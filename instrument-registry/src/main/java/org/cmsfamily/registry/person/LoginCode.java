package org.cmsfamily.registry.person;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A one-time code by which a login is shown to belong to a person: whoever presents it with a token
 * of that login has it from whoever issued it. The code itself is nowhere stored.
 *
 * @param login the digest of the login that must present it
 * @param digest the code's SHA-256; null while the person has not fetched it
 */
record LoginCode(String login, @Nullable String digest, Instant expiresAt) {

  /** How long one is good for: long enough for a letter. */
  static final Duration GOOD_FOR = Duration.ofDays(7);

  /** A code for the login, good from now on. */
  static LoginCode of(String login, String code, Instant now) {
    return new LoginCode(login, NewCodes.digestOf(code), now.plus(GOOD_FOR));
  }

  /** None yet: the person has to fetch it, signed in by a login that is proved. */
  static LoginCode toFetch(String login, Instant now) {
    return new LoginCode(login, null, now.plus(GOOD_FOR));
  }

  /** Whether the login's code is this one, and still good. */
  boolean is(String login, String code, Instant now) {
    return this.login.equals(login)
        && NewCodes.digestOf(code).equals(digest)
        && now.isBefore(expiresAt);
  }
}

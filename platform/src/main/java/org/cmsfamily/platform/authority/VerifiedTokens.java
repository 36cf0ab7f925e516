package org.cmsfamily.platform.authority;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cmsfamily.platform.json.Sha256;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens whose signature and claims were found good, so that they need not be checked with each
 * request: for half a minute at most, so that with the keys' own 30 s (see the OIDC settings) a
 * withdrawn key is trusted no longer than a minute, and never beyond a token's end. A token that
 * was refused is not here, nor one without an end.
 */
@ApplicationScoped
class VerifiedTokens {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST = 10_000;

  private final Clock clock;
  private final Cache<String, Verified> remembered =
      Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();

  VerifiedTokens(Clock clock) {
    this.clock = clock;
  }

  private record Verified(JsonWebToken token, Instant until) {}

  /** Remembers what a token's text was found to say. */
  void add(String text, JsonWebToken token) {
    @Nullable Long end = token.getClaim(Claims.exp);
    if (end != null) {
      var longest = clock.instant().plus(LONGEST);
      var ends = Instant.ofEpochSecond(end);
      remembered.put(Sha256.of(text), new Verified(token, ends.isBefore(longest) ? ends : longest));
    }
  }

  /** What the text says, if exactly this one was verified and has not ended. */
  Optional<JsonWebToken> find(String text) {
    return Optional.ofNullable(remembered.getIfPresent(Sha256.of(text)))
        .filter(verified -> clock.instant().isBefore(verified.until()))
        .map(Verified::token);
  }
}

package org.cmsfamily.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/** How many requests each caller sends to this replica: a login, or an address without one. */
@ApplicationScoped
class RequestRates {
  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int CALLERS = 20_000;

  private final RequestLimits limits;
  private final Cache<String, TokenBucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(REMEMBERED).maximumSize(CALLERS).build();

  RequestRates(RequestLimits limits) {
    this.limits = limits;
  }

  /** A request of a login; 429 if it is one too many. */
  Optional<Problem> ofLogin(String login) {
    return taken("login " + login, limits.requestsPerSecond(), limits.requestsAtOnce());
  }

  /** A request without a token; 429 if it is one too many. */
  Optional<Problem> ofAddress(String address) {
    return taken("address " + address, limits.anonymousPerSecond(), limits.anonymousAtOnce());
  }

  private Optional<Problem> taken(String caller, int perSecond, int atOnce) {
    var bucket = buckets.get(caller, c -> new TokenBucket(perSecond, atOnce, System.nanoTime()));
    int wait = bucket.take(System.nanoTime());
    return wait == 0
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    PlatformProblems.TOO_MANY_REQUESTS,
                    Text.of("at-most-a-second").with("most", perSecond))
                .retryAfter(wait));
  }
}

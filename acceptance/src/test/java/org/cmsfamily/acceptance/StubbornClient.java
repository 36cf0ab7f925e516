package org.cmsfamily.acceptance;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.cmsfamily.local.UserError;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;

/**
 * A client that repeats a request under the same key, at one replica of the service after the
 * other, until it is answered for good, and counts what it was answered meanwhile.
 */
final class StubbornClient {

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Set<Integer> FOR_LATER = Set.of(401, 429);

  private final Map<String, Integer> refusals = new ConcurrentSkipListMap<>();
  private final AtomicLong longestWait = new AtomicLong();
  private final AtomicLong answered = new AtomicLong();

  ApiResponse post(Part who, URI service, String step, String path, Object body) {
    return stubbornly(service, one -> api(who, one).tryPost(step, path, body));
  }

  ApiResponse csv(Part who, URI service, String step, String path, String file) {
    var bytes = file.getBytes(StandardCharsets.UTF_8);
    return stubbornly(service, one -> api(who, one).tryPost(step, path, "text/csv", bytes));
  }

  ApiResponse get(Part who, URI service, String path) {
    return stubbornly(service, one -> api(who, one).tryGet(path));
  }

  /** What was answered instead, how often: a status, or that there was no answer. */
  Map<String, Integer> refusals() {
    return Map.copyOf(refusals);
  }

  /** The longest that one request took until it was acknowledged. */
  Duration longestWait() {
    return Duration.ofNanos(longestWait.get());
  }

  /** How many requests were acknowledged. */
  long acknowledged() {
    return answered.get();
  }

  private static Api api(Part who, URI service) {
    return new Api(service, () -> FamilyUnderTest.suite().token(who.user())).impatient();
  }

  private ApiResponse stubbornly(URI service, Function<URI, ApiResponse> call) {
    var begun = System.nanoTime();
    var replicas = SuiteFacts.replicas(service);
    for (int i = 0; System.nanoTime() - begun < PATIENCE.toNanos(); i++) {
      try {
        var answer = call.apply(replicas.get(i % replicas.size()));
        if (!isForLater(answer)) {
          longestWait.accumulateAndGet(System.nanoTime() - begun, Math::max);
          answered.incrementAndGet();
          return answer.orThrow();
        }
        refusals.merge(refusal(answer), 1, Integer::sum);
      } catch (UserError noAnswer) {
        refusals.merge("no answer", 1, Integer::sum);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new AssertionError("No answer within " + PATIENCE + "; meanwhile " + refusals);
  }

  private static String refusal(ApiResponse answer) {
    var service = URI.create(answer.call().replaceAll("^\\S+ ", "")).getPath().split("/", -1)[1];
    return service + " " + answer.status() + " " + answer.slug();
  }

  /** Trouble, or something that another service has still to hear of. */
  private static boolean isForLater(ApiResponse answer) {
    return answer.status() >= 500
        || FOR_LATER.contains(answer.status())
        || (answer.status() == 409
            && Set.of("not-known-yet", "changed-meanwhile").contains(answer.slug()));
  }
}

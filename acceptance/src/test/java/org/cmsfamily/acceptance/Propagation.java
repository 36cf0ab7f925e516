package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;

/** Notes what was written to the registry and waits until the other services have followed. */
final class Propagation {

  private static final Map<String, String> TOPICS =
      Map.of(
          "families", "registry.families",
          "persons", "registry.persons",
          "appointments", "registry.appointments",
          "instruments", "registry.instruments",
          "secretariats", "registry.secretariats",
          "bodies", "registry.bodies",
          "meetings", "registry.meetings",
          "decisions", "registry.decisions",
          "budgets", "registry.budgets",
          "transmittals", "registry.transmittals");

  private final Map<String, Long> written = new ConcurrentHashMap<>();
  private final List<Api> followers;

  /** The followers are asked as an operator. */
  Propagation(List<Api> followers) {
    this.followers = followers;
  }

  /** Notes an answer of the registry, if it is a change. */
  ApiResponse noted(ApiResponse answer) {
    var topic = TOPICS.get(afterTheRoot(answer.call()));
    var etag = answer.etag().replace("\"", "");
    if (answer.ok() && topic != null && !etag.isEmpty()) {
      written.merge(topic + "/" + key(answer), Long.parseLong(etag), Math::max);
    }
    return answer;
  }

  /** The first part of the path below the service's root path. */
  private static String afterTheRoot(String call) {
    return URI.create(call.substring(call.indexOf(' ') + 1)).getPath().split("/", -1)[2];
  }

  private static String key(ApiResponse answer) {
    var body = answer.json();
    for (var name : List.of("key", "code")) {
      if (body.hasNonNull(name)) return body.path(name).asText();
    }
    return body.path("id").asText();
  }

  /** Waits until all that was noted is known everywhere. */
  void settle() {
    Map.copyOf(written).forEach(this::settle);
  }

  private void settle(String topicAndKey, long version) {
    for (var follower : followers) {
      await(topicAndKey)
          .pollInterval(Duration.ofMillis(10))
          .atMost(Duration.ofSeconds(30))
          .until(() -> known(follower, topicAndKey) >= version);
    }
    written.remove(topicAndKey, version);
  }

  private static long known(Api follower, String topicAndKey) {
    return follower.tryGet("/applied/" + topicAndKey).json().path("version").asLong(0);
  }
}

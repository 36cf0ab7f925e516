package org.cmsfamily.acceptance;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
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
  private final Map<Api, Set<String>> followers;

  /**
   * The followers are asked as an operator.
   *
   * @param followers each with the topics of the registry that it does not follow
   */
  Propagation(Map<Api, Set<String>> followers) {
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
    var topic = topicAndKey.substring(0, topicAndKey.indexOf('/'));
    followers.forEach(
        (follower, without) -> {
          if (!without.contains(topic)) await(follower, topicAndKey, version);
        });
    written.remove(topicAndKey, version);
  }

  /** Waits until a service has applied a record, by its topic and key, of this version or newer. */
  static void await(Api follower, String topicAndKey, long version) {
    Awaitility.await(topicAndKey)
        .pollInterval(Duration.ofMillis(10))
        .atMost(Duration.ofSeconds(30))
        .until(() -> known(follower, topicAndKey) >= version);
  }

  private static long known(Api follower, String topicAndKey) {
    return follower.tryGet("/applied/" + topicAndKey).json().path("version").asLong(0);
  }
}

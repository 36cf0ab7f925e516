package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.cmsfamily.local.Topics;
import org.cmsfamily.local.api.ApiResponse;

/**
 * Proves after trouble that every acknowledged write is there once, and that what others hold of it
 * is what its owner says. Source: domain, invariants 4, 6 and 13.
 */
final class NothingLost {

  private static final int AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final FamilyUnderTest family;
  private final String service;
  private final Writers writers;

  NothingLost(FamilyUnderTest family, String service, Writers writers) {
    this.family = family;
    this.service = service;
    this.writers = writers;
  }

  /** Waits until the others have followed their sources; says how long that took. */
  Duration followed() {
    var begun = System.nanoTime();
    each(this::isKnown);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  void isProved() throws SQLException {
    each(this::isThereOnce);
    everyLineIsBookedOnce();
    var published = PublishedState.of(Topics.STATES, this::isOurs);
    assertThat(published.disorder()).isEmpty();
    newestIsOnTheTopics(published);
    for (var follower : List.of("catalog", "reporting")) replicasEqual(follower, published);
    nothingIsParked();
    for (var owner : List.of("registry", "catalog", "reporting")) chainHolds(owner);
  }

  private void each(Consumer<Acknowledged> check) {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var checks =
          writers.acknowledged().stream().map(one -> threads.submit(() -> check.accept(one)));
      for (var done : checks.toList()) {
        try {
          done.get();
        } catch (InterruptedException | ExecutionException e) {
          throw new AssertionError(e.getMessage(), e);
        }
      }
    }
  }

  private void isKnown(Acknowledged write) {
    var followers =
        write.service().equals("registry") ? List.of("catalog", "reporting") : List.of("reporting");
    for (var follower : followers) {
      await(write + " in " + follower)
          .pollInterval(Duration.ofMillis(50))
          .atMost(PATIENCE)
          .until(() -> applied(follower, write) == write.version());
    }
  }

  private long applied(String follower, Acknowledged write) {
    var path = "/applied/" + write.topic() + "/" + write.key();
    return get(Part.OPERATOR, follower, path).json().path("version").asLong();
  }

  private void isThereOnce(Acknowledged write) {
    var etag = get(write.reader(), write.service(), write.path()).etag();
    assertThat(etag.replaceAll("\"|-.*", ""))
        .as(write.toString())
        .isEqualTo(Long.toString(write.version()));
    var acts = get(write.reader(), write.service(), "/acts?limit=200&aggregate=" + write.key());
    assertThat(acts.json().path("items")).as(write.toString()).hasSize(write.acts());
  }

  private void everyLineIsBookedOnce() {
    var booked = new HashMap<String, Integer>();
    for (var path = "/entries?limit=200&service=" + service; !path.isEmpty(); ) {
      var page = get(Part.AUDITOR, "reporting", path);
      page.json()
          .path("items")
          .forEach(entry -> booked.merge(entry.path("reference").asText(), 1, Integer::sum));
      path = Sighted.next(page);
    }
    var wrong = new ArrayList<String>();
    for (var line : writers.lines()) {
      if (booked.getOrDefault(line, 0) != 1) wrong.add(line + " " + booked.get(line));
    }
    assertThat(wrong).as("lines that are not booked exactly once").isEmpty();
  }

  private void newestIsOnTheTopics(PublishedState published) {
    for (var write : writers.acknowledged()) {
      var newest = published.newest().get(write.topic() + "/" + write.key());
      if (newest == null) throw new AssertionError(write + " is not on its topic");
      assertThat(newest.version()).as(write.toString()).isEqualTo(write.version());
    }
  }

  /** What a service remembers of the others is to the letter what stands on the topics. */
  private void replicasEqual(String follower, PublishedState published) throws SQLException {
    Map<String, String> replicas;
    try (var app = AppRole.of(follower)) {
      replicas = app.replicas(family.code());
    }
    assertThat(replicas).isNotEmpty();
    var differing = new ArrayList<String>();
    replicas.forEach(
        (name, state) -> {
          var newest = published.newest().get(name);
          if (newest != null && !newest.value().equals(state)) differing.add(name);
        });
    assertThat(differing).as("replicas of " + follower).isEmpty();
  }

  private void nothingIsParked() {
    var dead = Topics.STATES.stream().map(topic -> topic + ".dead").toList();
    assertThat(PublishedState.of(dead, this::isOurs).newest()).isEmpty();
  }

  private void chainHolds(String owner) {
    var path = "/acts/verification?family=" + family.code();
    var chain = get(Part.AUDITOR, owner, path).json();
    assertThat(chain.path("brokenAt").isNull()).as(chain.toString()).isTrue();
  }

  private boolean isOurs(String key) {
    return key != null
        && (key.startsWith(family.code())
            || writers.acknowledged().stream().anyMatch(write -> write.key().equals(key)));
  }

  private ApiResponse get(Part who, String owner, String path) {
    return writers.client().get(who, address(owner), path);
  }

  private static URI address(String owner) {
    var suite = FamilyUnderTest.suite();
    return switch (owner) {
      case "registry" -> suite.registry();
      case "catalog" -> suite.catalog();
      default -> suite.reporting();
    };
  }
}

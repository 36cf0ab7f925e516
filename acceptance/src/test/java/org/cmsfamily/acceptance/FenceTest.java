package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cmsfamily.local.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Of two registries one publishes. It is frozen, the other takes over, and what the first still had
 * in hand when it comes back is refused by the broker. Needs a suite with two replicas of each
 * service; {@code skein.fences} says how often (2).
 */
@Tag("alone")
class FenceTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** A record that waits longer was waiting for a new publisher. */
  private static final Duration TAKEN_OVER = Duration.ofSeconds(1);

  private final List<SuiteProcess> registries =
      SuiteProcess.all().stream()
          .filter(process -> process.name().startsWith("instrument-registry"))
          .toList();
  private final Map<String, Long> written = new HashMap<>();

  @AfterEach
  void everythingGoesOn() {
    SuiteProcess.allStartAgain();
  }

  @Test
  void aPublisherThatWasFrozenPublishesNothingWhenItComesBack() {
    assumeTrue(registries.size() == 2, "not run: the suite has one registry");
    var family = FamilyUnderTest.founded();
    int fences = 0;
    int rounds = Integer.getInteger("skein.fences", 2);

    for (int round = 0; round < rounds; round++) fences += isFenced(family, round) ? 1 : 0;

    System.out.printf(Locale.ROOT, "Fences: %d of %d rounds took over%n", fences, rounds);
    var published =
        PublishedState.of(List.of("registry.decisions"), key -> key.startsWith(family.code()));
    assertThat(published.disorder()).isEmpty();
    written.forEach(
        (key, version) ->
            assertThat(published.newest().get("registry.decisions/" + key))
                .extracting(PublishedState.Newest::version)
                .as(key)
                .isEqualTo(version));
    assertThat(fences).isPositive();
  }

  /** Freezes one registry while the other is written to; says whether that one had to take over. */
  private boolean isFenced(FamilyUnderTest family, int round) {
    var frozen = registries.get(round % 2);
    var other = URI.create(SuiteFacts.fact(round % 2 == 0 ? "registry.2" : "registry"));
    isPublished(family, other, round + "A");
    frozen.pause();
    Duration waited;
    try {
      waited = isPublished(family, other, round + "B");
    } finally {
      frozen.resume();
    }
    for (var step : List.of("C", "D", "E")) isPublished(family, other, round + step);
    return waited.compareTo(TAKEN_OVER) > 0;
  }

  /** Writes a decision and waits until another service knows it; says how long. */
  private Duration isPublished(FamilyUnderTest family, URI registry, String suffix) {
    var key = family.of("CMS") + "-FENCE-" + suffix;
    var decision = Writers.draft(key, family.of("CMS-STC"), family.of("CMS-STC-EX0"));
    var step = family.code() + "/fence/" + suffix;
    var made = api(registry, Part.CMS_REGISTRAR).post(step, "/decisions", decision);
    written.put(key, Long.parseLong(made.etag().replace("\"", "")));
    var begun = System.nanoTime();
    await(key).pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(() -> isKnown(key));
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private boolean isKnown(String key) {
    var path = "/applied/registry.decisions/" + key;
    var catalog = api(FamilyUnderTest.suite().catalog(), Part.OPERATOR);
    return catalog.get(path).json().path("version").asLong()
        >= written.getOrDefault(key, Long.MAX_VALUE);
  }

  private static Api api(URI service, Part who) {
    return new Api(service, () -> FamilyUnderTest.suite().token(who.user()));
  }
}

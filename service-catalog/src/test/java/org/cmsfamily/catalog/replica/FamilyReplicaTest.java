package org.cmsfamily.catalog.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.Test;

/** A family from the newest versions of its registry's records. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class FamilyReplicaTest {

  @Inject FamilyReplica known;

  private final String family = "R" + UUID.randomUUID().toString().substring(0, 8);

  private void publishFamily(long version, String date) {
    TestTopics.publish(
        "registry.families",
        family,
        version,
        """
        {"code":"%s","zone":"Europe/Berlin","businessDate":"%s","serviceAreas":[],"rollOut":null,"demonstration":false}"""
            .formatted(family, date));
  }

  private void publishInstrument(String code, long version, String shortName) {
    TestTopics.publish(
        "registry.instruments",
        family + code,
        version,
        """
        {"code":"%1$s%2$s","family":"%1$s","shortName":"%3$s"}"""
            .formatted(family, code, shortName));
  }

  private FamilyOn today() {
    return AsSystem.call(() -> known.today(family));
  }

  @Test
  void aRepeatAndAnOlderVersionChangeNothing() {
    publishFamily(1, "2026-11-02");
    publishInstrument("-A", 2, "new");
    publishInstrument("-A", 2, "new");
    publishInstrument("-A", 1, "old");
    publishInstrument("-LAST", 1, "last");
    await()
        .ignoreExceptions()
        .atMost(Duration.ofSeconds(20))
        .until(() -> today().facts().instruments().size() == 2);

    assertThat(today().facts().instruments().getFirst().shortName()).isEqualTo("new");
    assertThat(today().facts().versions())
        .containsEntry("registry.instruments/%s-A".formatted(family), "0.2");
  }

  @Test
  void itIsPutTogetherAgainOnlyAfterARecordChanged() {
    publishFamily(1, "2026-11-02");
    publishInstrument("-A", 1, "a");
    await()
        .ignoreExceptions()
        .atMost(Duration.ofSeconds(20))
        .until(() -> today().knows(family + "-A"));

    var before = today().facts();
    assertThat(today().facts()).isSameAs(before);

    publishInstrument("-A", 2, "b");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(today().facts().instruments().getFirst().shortName()).isEqualTo("b"));
  }

  @Test
  void theFamilysDateMovesWithItsRecord() {
    publishFamily(1, "2026-11-02");
    publishFamily(2, "2026-12-01");

    await()
        .ignoreExceptions()
        .atMost(Duration.ofSeconds(20))
        .until(() -> today().date().equals(LocalDate.parse("2026-12-01")));
  }

  @Test
  void whatCannotBeReadIsParkedAndTheOthersGoOn() {
    publishFamily(1, "2026-11-02");
    TestTopics.publish("registry.instruments", family + "-BAD", 1, "{\"code\":");
    publishInstrument("-GOOD", 1, "good");

    await()
        .ignoreExceptions()
        .atMost(Duration.ofSeconds(20))
        .until(() -> today().knows(family + "-GOOD"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                TestTopics.read("registry.instruments.dead").stream()
                    .anyMatch(dead -> dead.key().startsWith(family + "-BAD@")));
  }
}

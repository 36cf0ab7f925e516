package org.cmsfamily.platform.consume;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two replicas of a service share its partitions, and one follows the other. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ConsumerGroupTest {
  private static final String TOPIC = "catalog.analyses";
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  @Inject ConsumerSettings settings;
  @Inject RecordDispatcher dispatcher;
  @Inject AppliedVersions applied;

  private final String unique = UUID.randomUUID().toString();

  @Test
  void aSecondReplicaIsReadyThoughItHasAShareOfThePartitionsOnly() {
    publish(1);
    awaitApplied(1, Duration.ofSeconds(30));
    var running = new AtomicBoolean(true);
    var caughtUp = new AtomicBoolean();
    var second =
        CompletableFuture.runAsync(
            () -> {
              try (var member = new GroupMember(settings.member(), dispatcher)) {
                while (running.get()) {
                  member.round();
                  caughtUp.set(member.hasCaughtUp());
                }
              }
            },
            work -> Thread.ofPlatform().daemon().start(work));
    await().atMost(Duration.ofSeconds(30)).untilTrue(caughtUp);
    publish(2);
    awaitApplied(2, TEN_SECONDS);
    given().get("/q/health/ready").then().statusCode(200);
    running.set(false);
    second.join();
    publish(3);
    awaitApplied(3, Duration.ofSeconds(5));
  }

  @Test
  void aReplicaThatDiedIsReplacedWithinTenSeconds() {
    var dead = new KafkaConsumer<String, @Nullable String>(settings.member());
    dead.subscribe(List.of(TOPIC));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              dead.poll(Duration.ofMillis(100));
              return !dead.assignment().isEmpty();
            });
    dead.close(
        CloseOptions.groupMembershipOperation(GroupMembershipOperation.REMAIN_IN_GROUP)
            .withTimeout(Duration.ZERO));
    publish(1);
    awaitApplied(1, TEN_SECONDS);
  }

  private void publish(long version) {
    keys().forEach(key -> TestTopics.publish(TOPIC, key, version, "{\"words\":\"shared\"}"));
  }

  private void awaitApplied(long version, Duration time) {
    await()
        .atMost(time)
        .untilAsserted(
            () ->
                assertThat(keys())
                    .allSatisfy(
                        key ->
                            assertThat(AsSystem.call(() -> applied.of(TOPIC, key)).number())
                                .isEqualTo(version)));
  }

  /** Enough that every partition has some. */
  private List<String> keys() {
    return IntStream.range(0, 24).mapToObj(n -> unique + "-" + n).toList();
  }
}

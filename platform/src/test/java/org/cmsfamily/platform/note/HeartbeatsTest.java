package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cmsfamily.platform.consume.HeartbeatListener;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.outbox.Topic;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** Records that are no states, on every partition of a topic. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class HeartbeatsTest {
  private static final Topic TOPIC = () -> "catalog.analyses";
  private static final int PARTITIONS = 6;

  @Inject Outbox outbox;
  @Inject HearBeats beats;
  @Inject StatelessSession rows;

  private final String unique = UUID.randomUUID().toString();

  @Test
  void everyPartitionBeatsAndNothingIsAppliedOrParked() {
    var before = Instant.now();
    AsSystem.run(
        () -> {
          for (int partition = 0; partition < PARTITIONS; partition++) {
            outbox.appendTo(
                TOPIC, partition, key(partition), HeartbeatListener.TYPE, Map.of("beat", true));
          }
        });
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(beats.newest().values())
                    .hasSize(PARTITIONS)
                    .allMatch(at -> !at.isBefore(before)));
    for (int partition = 0; partition < PARTITIONS; partition++) {
      assertThat(TestTopics.read("catalog.analyses", key(partition)))
          .extracting(ConsumerRecord::partition)
          .containsExactly(partition);
    }
    assertThat(count("applied")).isZero();
    assertThat(count("dead_letter")).isZero();
  }

  @Test
  void oneWithoutATimeEndsNothing() {
    TestTopics.publish(
        "catalog.analyses", unique + "-0", "{}", Map.of("ce_type", HeartbeatListener.TYPE));
    TestTopics.publish("catalog.analyses", unique + "-note", 1, "{\"words\":\"after it\"}");
    await().atMost(Duration.ofSeconds(20)).until(() -> count("heard") == 1);
    assertThat(count("dead_letter")).isZero();
  }

  private String key(int partition) {
    return unique + "-" + partition;
  }

  private long count(String table) {
    return AsSystem.call(
        () ->
            rows.createNativeQuery(
                    "select count(*) as n from %s where key like :key".formatted(table),
                    Tuple.class)
                .setParameter("key", unique + "%")
                .getSingleResult()
                .get("n", Long.class));
  }
}

package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.Test;

/** The registry tells the others each second that they know all appointments. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class HeartbeatTest {
  private static final String TOPIC = "registry.appointments";
  private static final String TYPE = "org.cmsfamily.registry.heartbeat";
  private static final int PARTITIONS = 6;

  @Test
  void everyPartitionOfTheAppointmentsBeatsEachSecond() {
    var begun = Instant.now();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(IntStream.range(0, PARTITIONS))
                    .allMatch(partition -> beats(partition, begun) >= 3));
    assertThat(Duration.between(begun, Instant.now()))
        .as("three beats take two seconds at least")
        .isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void aBeatComesBehindTheAppointmentsThatWereCommittedBefore() {
    var family = FamilyExamples.founded();
    var id =
        Api.steward()
            .read("/appointments", Map.of("holder", family.code("HOST")))
            .getString("items[0].id");
    var committed = Instant.now();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(IntStream.range(0, PARTITIONS))
                    .allMatch(partition -> beats(partition, committed) > 0));
    var appointment = TestTopics.read(TOPIC, id).getFirst();
    var beat =
        TestTopics.read(TOPIC).stream()
            .filter(record -> record.partition() == appointment.partition())
            .filter(record -> isBeat(record) && !time(record).isBefore(committed))
            .findFirst()
            .orElseThrow();
    assertThat(appointment.offset()).isLessThan(beat.offset());
  }

  private static long beats(int partition, Instant since) {
    List<ConsumerRecord<String, String>> all = TestTopics.read(TOPIC, "heartbeat-" + partition);
    return all.stream()
        .filter(record -> record.partition() == partition && isBeat(record))
        .filter(record -> !time(record).isBefore(since))
        .count();
  }

  private static boolean isBeat(ConsumerRecord<String, String> record) {
    return TYPE.equals(TestTopics.header(record, "ce_type"));
  }

  private static Instant time(ConsumerRecord<String, String> record) {
    return Instant.parse(TestTopics.header(record, "ce_time"));
  }
}

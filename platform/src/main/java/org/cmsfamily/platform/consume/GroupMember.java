package org.cmsfamily.platform.consume;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One membership in the service's consumer group; it leaves the group when it is closed. */
final class GroupMember implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(GroupMember.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration LEAVING = Duration.ofSeconds(2);

  private final KafkaConsumer<String, @Nullable String> consumer;
  private final RecordDispatcher dispatcher;
  private final StartingGoal goal;
  private Map<TopicPartition, Long> committed = Map.of();

  GroupMember(Map<String, Object> settings, RecordDispatcher dispatcher) {
    this.consumer = new KafkaConsumer<>(settings);
    this.dispatcher = dispatcher;
    this.goal = new StartingGoal(dispatcher.topics());
    consumer.subscribe(dispatcher.topics());
  }

  /**
   * Reads and applies once.
   *
   * @throws AwaitedException if some of it waits for others; that is then read again next time
   * @throws RuntimeException if it could not be applied; it is then read again next time
   */
  void round() {
    var records = consumer.poll(POLL);
    if (!records.isEmpty()) {
      try {
        dispatcher.deliver(inOrder(records));
      } catch (AwaitedException e) {
        e.first().forEach(this::seek);
        commit();
        throw e;
      } catch (RuntimeException e) {
        rewind(records);
        throw e;
      }
    }
    commit();
  }

  /** Whether what was published before the start is known to the service. */
  boolean hasCaughtUp() {
    return goal.isReachedBy(consumer);
  }

  /** How long ago the group was told that this member lives; negative if it never was. */
  double secondsSinceHeartbeat() {
    return consumer.metrics().entrySet().stream()
        .filter(metric -> metric.getKey().name().equals("last-heartbeat-seconds-ago"))
        .map(metric -> metric.getValue().metricValue())
        .filter(Double.class::isInstance)
        .mapToDouble(value -> (Double) value)
        .findFirst()
        .orElse(-1);
  }

  /** Also past the markers behind the last records, so that other members see how far this is. */
  private void commit() {
    var positions = positions(consumer.assignment());
    if (positions.equals(committed)) {
      return;
    }
    try {
      consumer.commitSync();
      committed = positions;
    } catch (RebalanceInProgressException | CommitFailedException e) {
      LOG.debug("Read again by whoever has the partitions now", e);
    }
  }

  private Map<TopicPartition, Long> positions(Set<TopicPartition> assigned) {
    var positions = new HashMap<TopicPartition, Long>();
    assigned.forEach(partition -> positions.put(partition, consumer.position(partition)));
    return positions;
  }

  private void rewind(ConsumerRecords<String, @Nullable String> records) {
    for (var partition : records.partitions()) {
      seek(partition, records.records(partition).getFirst().offset());
    }
  }

  private void seek(TopicPartition partition, long offset) {
    if (consumer.assignment().contains(partition)) {
      consumer.seek(partition, offset);
    }
  }

  private static List<ConsumerRecord<String, @Nullable String>> inOrder(
      ConsumerRecords<String, @Nullable String> records) {
    var messages = new ArrayList<ConsumerRecord<String, @Nullable String>>();
    records.forEach(messages::add);
    return messages;
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(LEAVING));
  }
}

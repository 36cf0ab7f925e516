package org.cmsfamily.platform.outbox;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;

/**
 * Notes what a Kafka transaction publishes within that transaction, as an offset of a group that
 * nobody reads by: so the note is there exactly if the records are. By it a relay that follows one
 * which ended between Kafka's commit and the deletion of the rows does not publish them again,
 * after newer ones of the same key.
 */
final class PublishedBatches {

  private final String group;
  private final Supplier<Admin> admins;

  PublishedBatches(String service, Supplier<Admin> admins) {
    this.group = service + "-relay";
    this.admins = admins;
  }

  /**
   * Notes the batch in the producer's open transaction.
   *
   * @param topic of one of its rows
   */
  void note(Producer<String, String> producer, String topic, PublishedBatch batch) {
    producer.sendOffsetsToTransaction(
        Map.of(
            new TopicPartition(Topic.ofDead(topic), 0),
            new OffsetAndMetadata(batch.positions().getLast(), batch.toText())),
        new ConsumerGroupMetadata(group));
  }

  /** The last one that was committed, once no transaction is open any more. */
  Optional<PublishedBatch> last() throws ExecutionException, InterruptedException {
    try (var admin = admins.get()) {
      return admin
          .listConsumerGroupOffsets(
              group, new ListConsumerGroupOffsetsOptions().requireStable(true))
          .partitionsToOffsetAndMetadata()
          .get()
          .values()
          .stream()
          .map(offset -> PublishedBatch.parse(offset.metadata()))
          .max(PublishedBatch.OLDEST_FIRST);
    }
  }
}

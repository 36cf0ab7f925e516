package org.cmsfamily.platform.consume;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Records that speak of what another topic has not brought yet. Topics come in no order among each
 * other, so such a record is tried again for a while, in which the others go on. What is still not
 * known then is parked like any other that cannot be applied, for an operator to replay.
 */
final class AwaitedRecords {

  private record Place(TopicPartition partition, long offset) {}

  private final Duration patience;
  private final Map<Place, Long> since = new HashMap<>();

  AwaitedRecords(Duration patience) {
    this.patience = patience;
  }

  /** Whether the record is to be tried again, having failed so. */
  boolean isAwaited(ConsumerRecord<String, @Nullable String> failed, Throwable failure) {
    if (!isNotKnownYet(failure)) {
      return false;
    }
    var now = System.nanoTime();
    return now - since.computeIfAbsent(place(failed), first -> now) < patience.toNanos();
  }

  /** Forgets those that are not waited for any more. */
  void keep(List<ConsumerRecord<String, @Nullable String>> awaited) {
    var places = new HashSet<Place>();
    for (var message : awaited) {
      places.add(place(message));
    }
    since.keySet().retainAll(places);
  }

  private static boolean isNotKnownYet(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof Problem problem
                    && problem.type().equals(PlatformProblems.NOT_KNOWN_YET));
  }

  private static Place place(ConsumerRecord<String, @Nullable String> message) {
    return new Place(new TopicPartition(message.topic(), message.partition()), message.offset());
  }
}

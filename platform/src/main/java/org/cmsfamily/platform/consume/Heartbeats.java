package org.cmsfamily.platform.consume;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.store.AsSystem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Passes on the newest beat of each partition, once what came before it is committed. */
@ApplicationScoped
class Heartbeats {

  private static final Logger LOG = Logger.getLogger(Heartbeats.class);

  private final List<HeartbeatListener> listeners;

  Heartbeats(@All List<HeartbeatListener> listeners) {
    this.listeners = listeners;
  }

  static boolean isOne(ConsumerRecord<String, @Nullable String> message) {
    return HeartbeatListener.TYPE.equals(StateRecord.header(message, "ce_type"));
  }

  /** Beats of any partitions, in the order of their arrival. */
  void deliver(List<ConsumerRecord<String, @Nullable String>> beats) {
    var newest = new TreeMap<Integer, Instant>();
    for (var beat : beats) {
      var at = at(beat);
      if (at != null) {
        newest.put(beat.partition(), at);
      }
    }
    if (!newest.isEmpty() && !listeners.isEmpty()) {
      AsSystem.run(
          () ->
              newest.forEach((partition, at) -> listeners.forEach(one -> one.beat(partition, at))));
    }
  }

  private static @Nullable Instant at(ConsumerRecord<String, @Nullable String> beat) {
    try {
      return Dates.instant(String.valueOf(StateRecord.header(beat, "ce_time")));
    } catch (IllegalArgumentException e) {
      LOG.warnf(
          "A heartbeat without a time at %s %d/%d", beat.topic(), beat.partition(), beat.offset());
      return null;
    }
  }
}

package org.cmsfamily.platform.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.cmsfamily.platform.store.AsSystem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Delivers records to the listeners of their topics: those of one poll in one transaction with what
 * follows, each only if its version is newer; one by one if that fails. What can never succeed is
 * parked; an outage of the database is thrown on.
 */
@ApplicationScoped
class RecordDispatcher {

  private static final Logger LOG = Logger.getLogger(RecordDispatcher.class);
  private final Map<String, List<StateListener>> listeners = new HashMap<>();
  private final AppliedVersions applied;
  private final Heartbeats heartbeats;
  private final MeterRegistry meters;

  /** The listeners come in the order of their priority, replicas before what follows from them. */
  RecordDispatcher(
      @All List<StateListener> all,
      AppliedVersions applied,
      Heartbeats heartbeats,
      MeterRegistry meters) {
    for (var listener : all) {
      for (var topic : listener.topics()) {
        listeners.computeIfAbsent(topic, t -> new ArrayList<>()).add(listener);
      }
    }
    this.applied = applied;
    this.heartbeats = heartbeats;
    this.meters = meters;
  }

  Set<String> topics() {
    return Set.copyOf(listeners.keySet());
  }

  /** The beats among them count once the states are committed. */
  void deliver(List<ConsumerRecord<String, @Nullable String>> messages) {
    var beatOrNot = messages.stream().collect(Collectors.partitioningBy(Heartbeats::isOne));
    deliverStates(beatOrNot.getOrDefault(false, List.of()));
    heartbeats.deliver(beatOrNot.getOrDefault(true, List.of()));
  }

  private void deliverStates(List<ConsumerRecord<String, @Nullable String>> states) {
    if (states.isEmpty()) {
      return;
    }
    try {
      AsSystem.run(() -> states.forEach(this::apply));
    } catch (RuntimeException e) {
      if (isTransient(e)) {
        throw e;
      }
      states.forEach(this::deliver);
    }
  }

  private void deliver(ConsumerRecord<String, @Nullable String> message) {
    try {
      AsSystem.run(() -> apply(message));
    } catch (RuntimeException e) {
      if (isTransient(e)) {
        throw e;
      }
      LOG.warnf(
          e,
          "Parked %s %s at %d/%d",
          message.topic(),
          message.key(),
          message.partition(),
          message.offset());
      AsSystem.run(() -> applied.park(message, String.valueOf(e.getMessage())));
      meters.counter("skein.parked", "topic", message.topic()).increment();
    }
  }

  private void apply(ConsumerRecord<String, @Nullable String> message) {
    var value = message.value();
    if (value == null) {
      throw new PoisonRecordException("A tombstone: aggregates retire, they are never deleted");
    }
    var header = message.headers().lastHeader("ce_version");
    if (header == null || message.key() == null) {
      throw new PoisonRecordException("No key, or no ce_version");
    }
    var version = Version.parse(new String(header.value(), StandardCharsets.UTF_8));
    if (applied.advance(message.topic(), message.key(), version)) {
      var record = new StateRecord(message.topic(), message.key(), version, value);
      listeners
          .getOrDefault(message.topic(), List.of())
          .forEach(listener -> listener.apply(record));
    }
  }

  /** An outage passes: no connection, a lock, a transaction that the database broke off. */
  private static boolean isTransient(Throwable error) {
    var causes = Stream.iterate(error, Objects::nonNull, Throwable::getCause).toList();
    return causes.stream()
        .filter(SQLException.class::isInstance)
        .map(cause -> ((SQLException) cause).getSQLState())
        .findFirst()
        .map(state -> !(state.startsWith("22") || state.startsWith("23")))
        .orElseGet(() -> causes.stream().anyMatch(RecordDispatcher::isBrokenOff));
  }

  private static boolean isBrokenOff(Throwable cause) {
    return cause instanceof SQLException
        || cause instanceof RollbackException
        || cause instanceof SystemException
        || cause instanceof KafkaException;
  }
}

package org.cmsfamily.platform.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    var states = new ArrayList<ConsumerRecord<String, @Nullable String>>();
    var beats = new ArrayList<ConsumerRecord<String, @Nullable String>>();
    for (var message : messages) {
      if (StateRecord.isState(message)) {
        states.add(message);
      } else {
        beats.add(message);
      }
    }
    deliverStates(states);
    heartbeats.deliver(beats);
  }

  private void deliverStates(List<ConsumerRecord<String, @Nullable String>> states) {
    if (states.isEmpty()) {
      return;
    }
    try {
      AsSystem.run(() -> applyAll(states));
    } catch (RuntimeException e) {
      if (isTransient(e)) {
        throw e;
      }
      states.forEach(this::deliver);
    }
  }

  private void applyAll(List<ConsumerRecord<String, @Nullable String>> states) {
    for (var state : states) {
      apply(StateRecord.of(state));
    }
  }

  private void deliver(ConsumerRecord<String, @Nullable String> message) {
    try {
      AsSystem.run(() -> apply(StateRecord.of(message)));
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

  /** Applies a state and what follows from it; false if a newer one is known already. */
  boolean apply(StateRecord state) {
    boolean newer = applied.advance(state.topic(), state.key(), state.version());
    if (newer) {
      listeners.getOrDefault(state.topic(), List.of()).forEach(listener -> listener.apply(state));
    }
    return newer;
  }

  /** An outage passes: no connection, a lock, a transaction that the database broke off. */
  static boolean isTransient(Throwable error) {
    var causes = Stream.iterate(error, Objects::nonNull, Throwable::getCause).toList();
    return causes.stream()
        .filter(SQLException.class::isInstance)
        .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
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

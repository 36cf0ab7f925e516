package org.cmsfamily.platform.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.time.Duration;
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
 * parked; what speaks of something not known yet is tried again for a while; an outage of the
 * database is thrown on.
 */
@ApplicationScoped
class RecordDispatcher {

  private static final Logger LOG = Logger.getLogger(RecordDispatcher.class);

  /** Topics are seconds apart when all runs; a minute is much, and holds nobody else up. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Map<String, List<StateListener>> listeners = new HashMap<>();
  private final AppliedVersions applied;
  private final Heartbeats heartbeats;
  private final MeterRegistry meters;
  private final AwaitedRecords awaited;

  /** The listeners come in the order of their priority, replicas before what follows from them. */
  @Inject
  RecordDispatcher(
      @All List<StateListener> all,
      AppliedVersions applied,
      Heartbeats heartbeats,
      MeterRegistry meters) {
    this(all, applied, heartbeats, meters, PATIENCE);
  }

  RecordDispatcher(
      List<StateListener> all,
      AppliedVersions applied,
      Heartbeats heartbeats,
      MeterRegistry meters,
      Duration patience) {
    for (var listener : all) {
      for (var topic : listener.topics()) {
        listeners.computeIfAbsent(topic, t -> new ArrayList<>()).add(listener);
      }
    }
    this.applied = applied;
    this.heartbeats = heartbeats;
    this.meters = meters;
    this.awaited = new AwaitedRecords(patience);
  }

  Set<String> topics() {
    return Set.copyOf(listeners.keySet());
  }

  /**
   * The beats among them count once the states are committed.
   *
   * @throws AwaitedException if some have to be read again later; the others are applied
   */
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
    var waiting = deliverStates(states);
    awaited.keep(waiting);
    if (waiting.isEmpty()) {
      heartbeats.deliver(beats);
      return;
    }
    var later = new AwaitedException(waiting);
    beats.removeIf(later::isInPartitionOf);
    heartbeats.deliver(beats);
    throw later;
  }

  /** Those that wait for others. */
  private List<ConsumerRecord<String, @Nullable String>> deliverStates(
      List<ConsumerRecord<String, @Nullable String>> states) {
    if (states.isEmpty()) {
      return states;
    }
    try {
      AsSystem.run(() -> applyAll(states));
      return List.of();
    } catch (RuntimeException e) {
      if (isTransient(e)) {
        throw e;
      }
      return oneByOne(states);
    }
  }

  private List<ConsumerRecord<String, @Nullable String>> oneByOne(
      List<ConsumerRecord<String, @Nullable String>> states) {
    var waiting = new ArrayList<ConsumerRecord<String, @Nullable String>>();
    for (var state : states) {
      if (!isDone(state)) {
        waiting.add(state);
      }
    }
    return waiting;
  }

  private void applyAll(List<ConsumerRecord<String, @Nullable String>> states) {
    for (var state : states) {
      apply(StateRecord.of(state));
    }
  }

  /** Applied or parked; false if it waits for others. */
  private boolean isDone(ConsumerRecord<String, @Nullable String> message) {
    try {
      AsSystem.run(() -> apply(StateRecord.of(message)));
    } catch (RuntimeException e) {
      if (isTransient(e)) {
        throw e;
      }
      if (awaited.isAwaited(message, e)) {
        return false;
      }
      park(message, e);
    }
    return true;
  }

  private void park(ConsumerRecord<String, @Nullable String> message, RuntimeException why) {
    LOG.warnf(
        why,
        "Parked %s %s at %d/%d",
        message.topic(),
        message.key(),
        message.partition(),
        message.offset());
    AsSystem.run(() -> applied.park(message, String.valueOf(why.getMessage())));
    meters.counter("skein.parked", "topic", message.topic()).increment();
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

package org.cmsfamily.platform.consume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.wording.RefusedValue;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What was parked, and applying it once its cause is gone. */
@ApplicationScoped
public class DeadLetters {

  /** The cause is still there. */
  public static final ProblemType STILL_DEAD =
      new ProblemType(409, "still-not-applicable", "The record cannot be applied yet");

  private static final String COLUMNS =
      """
      select position, topic, partition, "offset", key, version, octet_length(value) as bytes, cause, at
      from dead_letter
      """;

  private final StatelessSession rows;
  private final RecordDispatcher dispatcher;

  DeadLetters(StatelessSession rows, RecordDispatcher dispatcher) {
    this.rows = rows;
    this.dispatcher = dispatcher;
  }

  /**
   * A parked record, without what it says.
   *
   * @param key the aggregate's id, if the record named one
   * @param version of its producer, such as {@code 1.4}, if the record named one
   * @param bytes how long it is; null if it was empty
   * @param cause why it could not be applied
   */
  public record DeadLetter(
      String id,
      String topic,
      int partition,
      long offset,
      @Nullable String key,
      @Nullable String version,
      @Nullable Integer bytes,
      String cause,
      Instant at) {}

  /**
   * A record that is parked no more.
   *
   * @param applied false if a newer version of it is known here already
   */
  public record Replayed(String id, String topic, String key, boolean applied) {}

  /** In the order in which they were parked. */
  public Paged<DeadLetter> page(Page page) {
    return page.of(
        AsSystem.call(() -> after(page.cursorNumber(), page.limit() + 1)), DeadLetter::id);
  }

  /**
   * One of them.
   *
   * @throws Problem 404 if there is none of that id
   */
  public DeadLetter get(long id) {
    return AsSystem.call(
        () ->
            rows.createNativeQuery(COLUMNS + " where position = :id", Tuple.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(DeadLetters::view)
                .orElseThrow(() -> notFound(id)));
  }

  /**
   * Applies one of them, which is then parked no more.
   *
   * @throws Problem 404 if there is none of that id, 409 if it still cannot be applied
   */
  public Replayed replay(long id) {
    Optional<Replayed> replayed;
    try {
      replayed = AsSystem.call(() -> applied(id));
    } catch (RuntimeException e) {
      if (RecordDispatcher.isTransient(e)) {
        throw e;
      }
      throw Problem.of(STILL_DEAD, RefusedValue.why(e));
    }
    return replayed.orElseThrow(() -> notFound(id));
  }

  private Optional<Replayed> applied(long id) {
    return rows.createNativeQuery(
            "select topic, key, version, value from dead_letter where position = :id for update",
            Tuple.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(row -> applied(id, row));
  }

  private Replayed applied(long id, Tuple row) {
    var state =
        StateRecord.of(
            row.get("topic", String.class),
            row.get("key", String.class),
            row.get("version", String.class),
            row.get("value", String.class));
    boolean applied = dispatcher.apply(state);
    rows.createNativeMutationQuery("delete from dead_letter where position = :id")
        .setParameter("id", id)
        .executeUpdate();
    return new Replayed(Long.toString(id), state.topic(), state.key(), applied);
  }

  private static Problem notFound(long id) {
    return PlatformProblems.notFound("dead letter " + id);
  }

  private List<DeadLetter> after(long position, int most) {
    return rows
        .createNativeQuery(
            COLUMNS + " where position > :after order by position limit :most", Tuple.class)
        .setParameter("after", position)
        .setParameter("most", most)
        .getResultList()
        .stream()
        .map(DeadLetters::view)
        .toList();
  }

  private static DeadLetter view(Tuple row) {
    return new DeadLetter(
        Long.toString(row.get("position", Long.class)),
        row.get("topic", String.class),
        row.get("partition", Integer.class),
        row.get("offset", Long.class),
        row.get("key", String.class),
        row.get("version", String.class),
        row.get("bytes", Integer.class),
        row.get("cause", String.class),
        row.get("at", Instant.class));
  }
}

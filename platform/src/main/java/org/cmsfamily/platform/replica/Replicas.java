package org.cmsfamily.platform.replica;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.consume.Version;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.hibernate.StatelessSession;

/**
 * The newest state of each record that another service owns, as far as it has arrived here: read in
 * the current transaction, parsed once for each version. It holds drafts too: rules read it, and
 * who may see what of it is decided where it is shown.
 */
@ApplicationScoped
public class Replicas {
  private static final int PARSED_AT_MOST = 20_000;

  private final StatelessSession rows;
  private final Cache<String, Parsed> parsed =
      Caffeine.newBuilder().maximumSize(PARSED_AT_MOST).build();

  Replicas(StatelessSession rows) {
    this.rows = rows;
  }

  private record Parsed(long revision, Object facts) {}

  /**
   * A record as it is known here.
   *
   * @param version as its topic carries it
   */
  public record Replica<T>(String key, Version version, T facts) {}

  /**
   * Where a family's replicas stand: another value after any change of any of them.
   *
   * @param count how many there are
   * @param sum of their revisions
   */
  public record Stamp(String family, long count, long sum) {}

  /** The facts, if they are known. */
  public <T> Optional<T> find(ReplicaTopic<T> topic, String key) {
    return replica(topic, key).map(Replica::facts);
  }

  /**
   * The facts.
   *
   * @throws Problem 409 {@code not-known-yet}
   */
  public <T> T get(ReplicaTopic<T> topic, String key) {
    return find(topic, key).orElseThrow(() -> PlatformProblems.notKnownYet(key));
  }

  /** The facts with their version, if they are known. */
  public <T> Optional<Replica<T>> replica(ReplicaTopic<T> topic, String key) {
    return rows.createNativeQuery(
            """
            select key, epoch, version, revision from replica where topic = :topic and key = :key
            """,
            Tuple.class)
        .setParameter("topic", topic.topic())
        .setParameter("key", key)
        .uniqueResultOptional()
        .flatMap(row -> read(topic, List.of(row)).stream().findFirst());
  }

  /** The facts of all records of a family, by key. */
  public <T> List<T> list(ReplicaTopic<T> topic, String family) {
    return replicas(topic, family).stream().map(Replica::facts).toList();
  }

  /** The facts of all records of a family with their versions, by key. */
  public <T> List<Replica<T>> replicas(ReplicaTopic<T> topic, String family) {
    return read(
        topic,
        rows.createNativeQuery(
                """
                select key, epoch, version, revision from replica
                where topic = :topic and family = :family order by key
                """,
                Tuple.class)
            .setParameter("topic", topic.topic())
            .setParameter("family", family)
            .getResultList());
  }

  /** Where a family's replicas stand; what is derived from them can be remembered by it. */
  public Stamp stamp(String family) {
    var row =
        rows.createNativeQuery(
                """
                select count(*) as count, cast(coalesce(sum(revision), 0) as bigint) as sum
                from replica where family = :family
                """,
                Tuple.class)
            .setParameter("family", family)
            .getSingleResult();
    return new Stamp(family, row.get("count", Long.class), row.get("sum", Long.class));
  }

  void store(StateRecord state, String family) {
    rows.createNativeMutationQuery(
            """
            insert into replica (topic, key, family, epoch, version, state)
            values (:topic, :key, :family, :epoch, :version, :state)
            on conflict (topic, key) do update set family = excluded.family, epoch = excluded.epoch,
              version = excluded.version, revision = default, state = excluded.state
            """)
        .setParameter("topic", state.topic())
        .setParameter("key", state.key())
        .setParameter("family", family)
        .setParameter("epoch", state.version().epoch())
        .setParameter("version", state.version().number())
        .setParameter("state", state.json())
        .executeUpdate();
  }

  /** Each record once: as it is remembered, or else as it is read now with its own version. */
  private <T> List<Replica<T>> read(ReplicaTopic<T> topic, List<Tuple> found) {
    var byKey = new HashMap<String, Replica<T>>();
    var missing = new ArrayList<String>();
    for (var row : found) {
      var known = parsed.getIfPresent(name(topic, row.get("key", String.class)));
      if (known != null && known.revision() == row.get("revision", Long.class)) {
        add(topic, row, known, byKey);
      } else {
        missing.add(row.get("key", String.class));
      }
    }
    if (!missing.isEmpty()) {
      fetch(topic, missing).forEach(row -> add(topic, row, parse(topic, row), byKey));
    }
    return found.stream()
        .map(row -> byKey.get(row.get("key", String.class)))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static <T> void add(
      ReplicaTopic<T> topic, Tuple row, Parsed parsed, Map<String, Replica<T>> byKey) {
    var key = row.get("key", String.class);
    var version = new Version(row.get("epoch", Long.class), row.get("version", Long.class));
    byKey.put(key, new Replica<>(key, version, topic.facts().cast(parsed.facts())));
  }

  private List<Tuple> fetch(ReplicaTopic<?> topic, List<String> keys) {
    return rows.createNativeQuery(
            """
            select key, epoch, version, revision, state from replica
            where topic = :topic and key = any(:keys)
            """,
            Tuple.class)
        .setParameter("topic", topic.topic())
        .setParameter("keys", keys.toArray(String[]::new))
        .getResultList();
  }

  private Parsed parse(ReplicaTopic<?> topic, Tuple row) {
    var fresh =
        new Parsed(
            row.get("revision", Long.class),
            Json.read(row.get("state", String.class), topic.facts()));
    parsed.put(name(topic, row.get("key", String.class)), fresh);
    return fresh;
  }

  private static String name(ReplicaTopic<?> topic, String key) {
    return topic.topic() + "\n" + topic.facts().getName() + "\n" + key;
  }
}

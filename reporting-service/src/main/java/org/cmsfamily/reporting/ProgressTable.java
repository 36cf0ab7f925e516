package org.cmsfamily.reporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.actor.Actor;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * How far the pieces of work of a login have come, each under a name that the login gave it: a row
 * of a table of its own, which counts what that kind of work counts. It is written in transactions
 * of its own, so that it can be read while the work's goes on, from any replica.
 */
public final class ProgressTable {

  /** What was written of last so long ago is forgotten. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  /** Pieces of work of a login that are listed. */
  private static final int MOST = 200;

  private final StatelessSession rows;
  private final Clock clock;
  private final Actor actor;
  private final String table;
  private final List<String> counted;

  /**
   * A table.
   *
   * @param counted its columns of numbers, in the order in which they are written
   */
  public ProgressTable(
      StatelessSession rows, Clock clock, Actor actor, String table, List<String> counted) {
    this.rows = rows;
    this.clock = clock;
    this.actor = actor;
    this.table = table;
    this.counted = List.copyOf(counted);
  }

  /**
   * How far a piece of work had come when it was written last.
   *
   * @param phase what was being done
   * @param counts by column; what is not known yet is left out
   * @param at when it was written
   */
  public record Written(
      String name, String phase, Map<String, Integer> counts, Instant startedAt, Instant at) {

    /** What was counted in a column; zero if that is not known. */
    public int count(String column) {
      return counts.getOrDefault(column, 0);
    }

    /** What was counted in a column; null if that is not known yet. */
    public @Nullable Integer known(String column) {
      return counts.get(column);
    }

    /** Whether nothing was written for so long. */
    public boolean isSilentFor(Duration time, Instant now) {
      return at.plus(time).isBefore(now);
    }
  }

  /** Writes how far one has come; what was written of it before is replaced. */
  public void write(
      String name, String phase, Map<String, @Nullable Integer> counts, Instant startedAt) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var insert =
                  rows.createNativeMutationQuery(statement())
                      .setParameter("login", actor.login())
                      .setParameter("name", name)
                      .setParameter("phase", phase)
                      .setParameter("started", startedAt, Instant.class)
                      .setParameter("at", clock.instant(), Instant.class);
              counted.forEach(one -> insert.setParameter(one, counts.get(one), Integer.class));
              insert.executeUpdate();
            });
  }

  private String statement() {
    var columns = String.join(", ", counted);
    var values = ":" + String.join(", :", counted);
    var replaced =
        String.join(", ", counted.stream().map(one -> one + " = excluded." + one).toList());
    return """
    insert into %s (login, name, phase, %s, started_at, at)
    values (:login, :name, :phase, %s, :started, :at)
    on conflict (login, name) do update set phase = excluded.phase, %s,
      started_at = excluded.started_at, at = excluded.at
    """
        .formatted(table, columns, values, replaced);
  }

  /** Forgets what the caller's login wrote long before an instant. */
  public void forgetBefore(Instant started) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                rows.createNativeMutationQuery(
                        "delete from %s where login = :login and at < :time".formatted(table))
                    .setParameter("login", actor.login())
                    .setParameter("time", started.minus(REMEMBERED), Instant.class)
                    .executeUpdate());
  }

  /** The caller's of a name. */
  public Optional<Written> find(String name) {
    return select("name = :name", name).stream().findFirst();
  }

  /** The caller's, the newest first. */
  public List<Written> list() {
    return select(":name = ''", "");
  }

  private List<Written> select(String condition, String name) {
    return rows
        .createNativeQuery(
            "select name, phase, %s, started_at, at from %s where login = :login and %s order by started_at desc, name"
                .formatted(String.join(", ", counted), table, condition),
            Tuple.class)
        .setParameter("login", actor.login())
        .setParameter("name", name)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(this::written)
        .toList();
  }

  private Written written(Tuple row) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (var one : counted) {
      var value = row.get(one, Integer.class);
      if (value != null) {
        counts.put(one, value);
      }
    }
    return new Written(
        row.get("name", String.class),
        row.get("phase", String.class),
        counts,
        row.get("started_at", Instant.class),
        row.get("at", Instant.class));
  }
}

package org.cmsfamily.platform.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Aggregates of one kind, each a row: its whole state as one JSON document beside the columns that
 * are searched. The table has {@code id, family, version, readers, state} and those columns.
 *
 * @param <T> an immutable record
 */
public final class Documents<T extends Aggregate> {

  private static final int MOST = 10_000;
  private static final String UNIQUE_VIOLATION = "23505";

  private final Database database;
  private final String table;
  private final Class<T> type;

  /**
   * A repository over one table.
   *
   * @param table its name, also the name of the thing in messages
   */
  public Documents(Database database, String table, Class<T> type) {
    this.database = database;
    this.table = table;
    this.type = type;
  }

  /** The aggregate, if it exists for the actor. */
  public Optional<T> find(String id) {
    return select("where id = :id", Map.of("id", id)).stream().findFirst();
  }

  /**
   * The aggregate.
   *
   * @throws Problem 404 if it does not exist for the actor
   */
  public T get(String id) {
    return find(id).orElseThrow(() -> notFound(id));
  }

  /**
   * The aggregate, locked until the transaction ends, so that versions and outbox rows come in one
   * order.
   *
   * @throws Problem 404 if it does not exist for the actor
   */
  public T lock(String id) {
    return findLocked(id).orElseThrow(() -> notFound(id));
  }

  /** As {@link #lock}, empty if it does not exist for the actor. */
  public Optional<T> findLocked(String id) {
    return select("where id = :id for update", Map.of("id", id)).stream().findFirst();
  }

  /**
   * Adds a new aggregate.
   *
   * @param columns the searched columns
   * @throws Problem 409 {@code already-exists} if its id or a unique column is taken
   */
  public T insert(T aggregate, Map<String, ?> columns) {
    var names = new TreeMap<String, Object>(columns);
    var sql =
        "insert into %s (id, family, version, readers, state%s) values (:id, :family, :version, :readers, cast(:state as jsonb)%s)"
            .formatted(
                table,
                names.keySet().stream().map(c -> ", " + c).collect(Collectors.joining()),
                names.keySet().stream().map(c -> ", :" + c).collect(Collectors.joining()));
    try {
      write(sql, aggregate, names);
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException sqlError
          && UNIQUE_VIOLATION.equals(sqlError.getSQLState())) {
        throw Problem.of(
            PlatformProblems.ALREADY_EXISTS,
            "There is a %s %s already".formatted(words(), aggregate.id()));
      }
      throw e;
    }
    return aggregate;
  }

  /**
   * Replaces the state by the next version.
   *
   * @throws Problem 409 {@code changed-meanwhile} if the stored version is not the one before
   */
  public T update(T aggregate, Map<String, ?> columns) {
    var names = new TreeMap<String, Object>(columns);
    var sql =
        "update %s set family = :family, version = :version, readers = :readers, state = cast(:state as jsonb)%s where id = :id and version = :version - 1"
            .formatted(
                table,
                names.keySet().stream()
                    .map(c -> ", %s = :%s".formatted(c, c))
                    .collect(Collectors.joining()));
    if (write(sql, aggregate, names) == 0) {
      throw Problem.of(
          PlatformProblems.CONFLICT,
          "The %s %s was changed meanwhile".formatted(words(), aggregate.id()));
    }
    return aggregate;
  }

  /**
   * One page of those that the condition holds for, in the order of their ids.
   *
   * @param where an SQL condition over the columns, such as {@code "family = :family"}
   */
  public Paged<T> page(String where, Map<String, ?> values, Page page) {
    var all = new TreeMap<String, Object>(values);
    all.put("cursor", page.cursor());
    all.put("most", page.limit() + 1);
    return page.of(
        select("where (%s) and id > :cursor order by id limit :most".formatted(where), all),
        Aggregate::id);
  }

  /** All (at most 10,000) that the condition holds for, in the order of their ids. */
  public List<T> list(String where, Map<String, ?> values) {
    return select("where (%s) order by id limit %d".formatted(where, MOST), values);
  }

  private List<T> select(String rest, Map<String, ?> values) {
    return database.handle(
        h ->
            h.createQuery("select state from %s %s".formatted(table, rest))
                .bindMap(values)
                .mapTo(String.class)
                .map(state -> Json.read(state, type))
                .list());
  }

  private int write(String sql, T aggregate, Map<String, ?> columns) {
    return database.handle(
        h ->
            h.createUpdate(sql)
                .bind("id", aggregate.id())
                .bind("family", aggregate.family())
                .bind("version", aggregate.version())
                .bindArray("readers", String.class, aggregate.readers().toArray())
                .bind("state", Json.write(aggregate))
                .bindMap(columns)
                .execute());
  }

  private Problem notFound(String id) {
    return PlatformProblems.notFound(words() + " " + id);
  }

  private String words() {
    return table.replace('_', ' ');
  }
}

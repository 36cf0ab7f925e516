package org.cmsfamily.platform.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Database;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** The rows of acts: only ever added to. */
@ApplicationScoped
class ActLog {

  private final Database database;
  private final Clock clock;

  ActLog(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The act that a key was used for. */
  record Before(Instant at, String digest, StoredResponse answer) {}

  /** Another request with the same key was committed first. */
  static final class KeyTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyTaken(Throwable cause) {
      super(cause);
    }
  }

  Optional<Before> find(String login, String key) {
    return AsSystem.call(
        () ->
            database.handle(
                h ->
                    h.createQuery(
                            """
                            select at, request_digest, answer_status, answer_location, answer_body, version
                            from act where login = :login and idempotency_key = :key
                            """)
                        .bind("login", login)
                        .bind("key", key)
                        .map((row, c) -> before(row))
                        .findOne()));
  }

  private static Before before(ResultSet row) throws SQLException {
    return new Before(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("request_digest"),
        new StoredResponse(
            row.getInt("answer_status"),
            row.getString("answer_location"),
            row.getString("answer_body"),
            row.getLong("version"),
            true));
  }

  void add(
      ActDraft act,
      Actor actor,
      LocalDate businessDate,
      String digest,
      @Nullable String key,
      StoredResponse answer) {
    try {
      database.handle(
          h ->
              h.createUpdate(
                      """
                      insert into act (at, business_date, person, login, capacity, name, aggregate_type, aggregate_id,
                        version, family, readers, bound, idempotency_key, request_digest,
                        answer_status, answer_location, answer_body)
                      values (:at, :businessDate, :person, :login, :capacity, :name, :type, :id,
                        :version, :family, :readers, cast(:bound as jsonb), :key, :digest, :status, :location, :body)
                      """)
                  .bind("at", clock.instant())
                  .bind("businessDate", businessDate)
                  .bind("person", actor.personId().orElse(null))
                  .bind("login", actor.login())
                  .bind("capacity", act.capacity().toString())
                  .bind("name", act.name())
                  .bind("type", act.aggregateType())
                  .bind("id", act.aggregateId())
                  .bind("version", answer.version())
                  .bind("family", act.family())
                  .bindArray("readers", String.class, act.readers().toArray())
                  .bind("bound", Json.write(act.bound()))
                  .bind("key", key)
                  .bind("digest", digest)
                  .bind("status", answer.status())
                  .bind("location", answer.location())
                  .bind("body", answer.body())
                  .execute());
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
        throw new KeyTaken(e);
      }
      throw e;
    }
  }

  Paged<ActView> page(@Nullable String aggregate, @Nullable String family, Page page) {
    List<ActView> found =
        database.handle(
            h ->
                h.createQuery(
                        """
                        select position, at, business_date, person, capacity, name, aggregate_type, aggregate_id, version, family, bound
                        from act
                        where (cast(:aggregate as text) is null or aggregate_id = :aggregate)
                          and (cast(:family as text) is null or family = :family)
                          and position > :after
                        order by position limit :most
                        """)
                    .bind("aggregate", aggregate)
                    .bind("family", family)
                    .bind("after", page.cursor().isEmpty() ? 0L : Long.parseLong(page.cursor()))
                    .bind("most", page.limit() + 1)
                    .map((row, c) -> ActView.of(row))
                    .list());
    return page.of(found, act -> String.valueOf(act.position()));
  }
}

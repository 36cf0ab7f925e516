package org.cmsfamily.platform.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.hibernate.StatelessSession;

/**
 * The idempotency keys of each login, with what they were answered. The first request claims its
 * key; another one with the same key waits for it and gets the same answer.
 */
@ApplicationScoped
class KnownKeys {
  static final Duration LIFE = Duration.ofDays(30);

  /** Bytes of a text from which on it is stored in pieces. */
  private static final int LONG = 8 * 1024;

  private final StatelessSession rows;
  private final StoredAnswers answers;
  private final Clock clock;

  KnownKeys(StatelessSession rows, StoredAnswers answers, Clock clock) {
    this.rows = rows;
    this.answers = answers;
    this.clock = clock;
  }

  /** Claims a key for this transaction; false if it was used before. */
  boolean claim(String login, String key, String digest) {
    return rows.createNativeMutationQuery(
                """
                insert into idempotency_key (login, key, request_digest, at) values (:login, :key, :digest, :at)
                on conflict do nothing
                """)
            .setParameter("login", login)
            .setParameter("key", key)
            .setParameter("digest", digest)
            .setParameter("at", clock.instant())
            .executeUpdate()
        == 1;
  }

  /** Stores what a claimed key is answered: a long text in pieces that other answers share. */
  void answer(String login, String key, StoredResponse response) {
    var text = response.body().getBytes(StandardCharsets.UTF_8);
    boolean isLong = text.length > LONG;
    rows.createNativeMutationQuery(
            """
            update idempotency_key
            set status = :status, location = :location, version = :version, body = :body,
              pieces = nullif(cast(:pieces as text[]), '{}')
            where login = :login and key = :key
            """)
        .setParameter("status", response.status())
        .setParameter("location", response.location(), String.class)
        .setParameter("version", response.version())
        .setParameter("body", isLong ? null : Deflated.of(text), byte[].class)
        .setParameter(
            "pieces", isLong ? answers.add(login, text).toArray(String[]::new) : new String[0])
        .setParameter("login", login)
        .setParameter("key", key)
        .executeUpdate();
  }

  /**
   * What a key was answered.
   *
   * @throws Problem 422 if it was used for another request or is older than 30 days
   */
  StoredResponse answered(String login, String key, String digest) {
    var row =
        rows.createNativeQuery(
                """
                select request_digest, at, status, location, version, body,
                  array_to_string(pieces, ',') as pieces from idempotency_key
                where login = :login and key = :key
                """,
                Tuple.class)
            .setParameter("login", login)
            .setParameter("key", key)
            .getSingleResult();
    var at = row.get("at", Instant.class);
    if (at.plus(LIFE).isBefore(clock.instant())) {
      throw Problem.of(PlatformProblems.KEY_EXPIRED, Text.of("key-first-used").with("at", at));
    }
    if (!row.get("request_digest", String.class).equals(digest)) {
      throw Problem.of(PlatformProblems.KEY_REUSED, Text.of("key-first-used").with("at", at));
    }
    return new StoredResponse(
        row.get("status", Integer.class),
        row.get("location", String.class),
        text(login, row),
        row.get("version", Long.class));
  }

  private String text(String login, Tuple row) {
    var body = row.get("body", byte[].class);
    var bytes =
        body == null
            ? answers.read(login, row.get("pieces", String.class).split(",", -1))
            : Deflated.read(body);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

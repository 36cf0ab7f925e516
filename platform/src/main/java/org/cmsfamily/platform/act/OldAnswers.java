package org.cmsfamily.platform.act;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cmsfamily.platform.store.AsSystem;
import org.hibernate.StatelessSession;

/**
 * Empties the answers of keys that are refused by now because of their age, once a day over all
 * replicas. The keys stay: none is ever used again.
 */
@ApplicationScoped
class OldAnswers {
  private static final int AT_ONCE = 1_000;

  private final StatelessSession rows;
  private final Clock clock;

  OldAnswers(StatelessSession rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Nightly, by the clock of the machine; a replica that comes second finds nothing to do. */
  @Scheduled(cron = "0 17 2 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void empty() {
    var before = clock.instant().minus(KnownKeys.LIFE);
    var day = LocalDate.ofInstant(before, ZoneOffset.UTC);
    boolean more;
    do {
      more = AsSystem.call(() -> isAlone() && emptied(before) + dropped(day) >= AT_ONCE);
    } while (more);
  }

  /** The lock is that of this transaction; another replica that has it does the work. */
  private boolean isAlone() {
    return rows.createNativeQuery(
            "select pg_try_advisory_xact_lock(hashtextextended('old answers', 0)) as alone",
            Tuple.class)
        .getSingleResult()
        .get("alone", Boolean.class);
  }

  private int emptied(Instant before) {
    return rows.createNativeMutationQuery(
            """
            update idempotency_key set body = null, pieces = null, location = null
            where (login, key) in (
              select login, key from idempotency_key
              where at < :before and (body is not null or pieces is not null) limit :most)
            """)
        .setParameter("before", before)
        .setParameter("most", AT_ONCE)
        .executeUpdate();
  }

  /** A piece was used last on the day of the newest answer that has it. */
  private int dropped(LocalDate day) {
    return rows.createNativeMutationQuery(
            """
            delete from answer_piece where (login, name) in (
              select login, name from answer_piece where used_on < :day limit :most)
            """)
        .setParameter("day", day)
        .setParameter("most", AT_ONCE)
        .executeUpdate();
  }
}

package org.cmsfamily.reporting.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.reporting.ProgressName;
import org.cmsfamily.reporting.ledger.ImportProgressView.Phase;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How far the imports of a login have come. It is written in transactions of its own, so that it
 * can be read while the import's goes on, from any replica.
 */
@ApplicationScoped
class ImportWatch {

  private static final Logger LOG = Logger.getLogger(ImportWatch.class);

  /** What was written of last so long ago is forgotten. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  /** Imports of a login that are listed. */
  private static final int MOST = 200;

  private final StatelessSession rows;
  private final Clock clock;
  private final Actor actor;

  ImportWatch(StatelessSession rows, Clock clock, Actor actor) {
    this.rows = rows;
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * Does the work of an import, and lets it tell how far it has come.
   *
   * @param name under which that can be read; null to write nothing
   * @throws org.cmsfamily.platform.problem.Problem 400 if it is no name
   */
  <T> T watched(@Nullable String name, Function<ImportProgress, T> work) {
    if (name == null) {
      return work.apply(ImportProgress.NONE);
    }
    var started = clock.instant();
    var progress = new WrittenProgress(this::write, ProgressName.checked(name), started);
    QuarkusTransaction.requiringNew().run(() -> forgetBefore(started.minus(REMEMBERED)));
    write(new ImportProgressView(name, Phase.WAITING, 0, null, 0, started));
    try {
      return work.apply(progress);
    } finally {
      end(progress);
    }
  }

  /** The import is what it is, whether that can be written or not. */
  private static void end(WrittenProgress progress) {
    try {
      progress.end();
    } catch (RuntimeException e) {
      LOG.warn("That an import has ended could not be written", e);
    }
  }

  private void forgetBefore(Instant time) {
    rows.createNativeMutationQuery(
            "delete from import_progress where login = :login and at < :time")
        .setParameter("login", actor.login())
        .setParameter("time", time, Instant.class)
        .executeUpdate();
  }

  private void write(ImportProgressView view) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                rows.createNativeMutationQuery(
                        """
                        insert into import_progress (login, name, phase, read, lines, booked, started_at, at)
                        values (:login, :name, :phase, :read, :lines, :booked, :started, :at)
                        on conflict (login, name) do update set phase = excluded.phase, read = excluded.read,
                          lines = excluded.lines, booked = excluded.booked, started_at = excluded.started_at,
                          at = excluded.at
                        """)
                    .setParameter("login", actor.login())
                    .setParameter("name", view.name())
                    .setParameter("phase", Words.of(view.phase()))
                    .setParameter("read", view.read())
                    .setParameter("lines", view.lines(), Integer.class)
                    .setParameter("booked", view.booked())
                    .setParameter("started", view.startedAt(), Instant.class)
                    .setParameter("at", clock.instant(), Instant.class)
                    .executeUpdate());
  }

  /**
   * One of the caller's.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if none of them has the name
   */
  ImportProgressView get(String name) {
    return select("name = :name", name).stream()
        .findFirst()
        .orElseThrow(() -> PlatformProblems.notFound("progress of an import " + name));
  }

  /** The caller's, the newest first. */
  List<ImportProgressView> list() {
    return select(":name = ''", "");
  }

  private List<ImportProgressView> select(String condition, String name) {
    var now = clock.instant();
    return rows
        .createNativeQuery(
            "select * from import_progress where login = :login and %s order by started_at desc, name"
                .formatted(condition),
            ImportProgressEntity.class)
        .setParameter("login", actor.login())
        .setParameter("name", name)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(written -> written.toView(now))
        .toList();
  }
}
